/** Who wrote, reviewed, published and paid. */
import type { Agent, AuthoredArticle } from '../article.js';
import type { Identities } from './identities.js';
import { told } from './told.js';

/** https://schema.org/Person */
export interface PersonJsonLd {
  '@type': 'Person';
  name: string;
  url?: string;
  /** Such as an ORCID iD. */
  identifier?: string;
  /** What somebody writes after the name: MD, PhD. */
  honorificSuffix?: string;
}

/** https://schema.org/Organization */
export interface OrganizationJsonLd {
  '@type': 'Organization';
  name: string;
  url?: string;
  /** Such as a ROR ID. */
  identifier?: string;
  correctionsPolicy?: string;
}

/** A name alone where the article does not say whether it is a person's: schema.org takes that as well. */
export type AgentJsonLd = PersonJsonLd | OrganizationJsonLd | string;

type Address = Identities['address'];

const shared = ({ name, url, identifier }: Agent, address: Address) =>
  told<Pick<PersonJsonLd, 'name' | 'url' | 'identifier'>>({ name, url: address(url), identifier });

const person = (agent: Agent, address: Address): PersonJsonLd => ({
  '@type': 'Person',
  ...shared(agent, address),
  ...(agent.credentials && { honorificSuffix: agent.credentials }),
});

/** Nobody but a person has credentials; of others the article has to say what they are. */
export function agent(agent: Agent, address: Address): AgentJsonLd {
  if (agent.kind === 'Organization') return { '@type': agent.kind, ...shared(agent, address) };
  return agent.kind || agent.credentials ? person(agent, address) : agent.name;
}

/** Who publishes is an organisation, unless the article says otherwise; only that has policies. */
export function publisher(
  agent: Agent,
  correctionsPolicy: string | undefined,
  address: Address,
): PersonJsonLd | OrganizationJsonLd {
  if (agent.kind === 'Person') return person(agent, address);
  return { '@type': 'Organization', ...shared(agent, address), ...(correctionsPolicy && { correctionsPolicy }) };
}

export interface FundingJsonLd {
  funder?: AgentJsonLd[];
  /** Who gave something else than money. */
  sponsor?: AgentJsonLd[];
}

/** Who paid, and who gave something else. */
export function funding(all: AuthoredArticle['funding'] = []): FundingJsonLd {
  const of = (...kinds: (typeof all)[number]['kind'][]) =>
    all.flatMap(({ funder, kind }) => (kinds.includes(kind) ? funder : []));
  return told<FundingJsonLd>({ funder: of(undefined, 'grant'), sponsor: of('in-kind', 'product', 'employment') });
}

/** The command line: what there is to ask for, and what comes of it. */
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { FRAMED } from '../article/sharing/embeddable.js';
import { CommandFailure } from './failure.js';
import { lint, type LintOptions } from './lint.js';
import { oembed, type OembedOptions } from './oembed.js';
import { ELEMENTS, renderHtml, type RenderOptions } from './render.js';
import { validate, type ValidateOptions } from './validate.js';

/** The commands; `end` is told the exit code. */
function commandLine(end: (exitCode: number) => void): Command {
  const program = new Command('honest-read')
    .description('Checks evidence-graded articles, and renders their elements as HTML that needs no JavaScript.')
    .version(version, '-V, --version', 'say the version')
    .helpOption('-h, --help', 'say what there is')
    .helpCommand(false)
    .showSuggestionAfterError()
    .showHelpAfterError('honest-read --help says what there is.')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  honest-read validate article.json
  honest-read lint article.json
  honest-read render article.json --element claim-table --src https://example.org/article.json

Exit codes: 0 all is well, 1 the article has problems (lint --strict counts warnings, too;
render still prints what it can, and then ends with 0, unless it was told to be --strict), 2 wrong usage or a file that cannot be read.`,
    );

  program
    .command('validate')
    .summary('say every problem of an article, where it is and how to mend it')
    .description(
      'Says every problem of articles: where it is, what is wrong, and how to mend it. That is, whether they fit the format ' +
        'and hold together, which a machine needs. Whether they are honest is what lint says.',
    )
    .argument('<files...>', 'articles as JSON; - for the standard input')
    .option('--json', 'print the problems as JSON, for tools')
    .addHelpText(
      'after',
      `
Examples:
  honest-read validate article.json
  honest-read validate articles/*.json
  curl -s https://example.org/article.json | honest-read validate -

Problems make the exit code 1; warnings do not.`,
    )
    .action(async (files: string[], options: ValidateOptions) => {
      end(await validate(files, options));
    });

  program
    .command('lint')
    .summary('say whether an article is honest, by rules with codes')
    .description(
      'Says what an honest editor would look at in articles: claims without evidence, numbers without a source, words that ' +
        'are surer than the grade. It tells all that validate tells, and then the warnings W1 and following.',
    )
    .argument('[files...]', 'articles as JSON; - for the standard input')
    .option(
      '--since <previous.json>',
      'tell what has changed since without a word in the history, and draft the correction',
    )
    .option('--today <YYYY-MM-DD>', 'the day it is, for reviews and checks that are due; by default today')
    .option('--strict', 'let warnings make the exit code 1, too')
    .option('--all', "tell what the article's own exceptions hide, too")
    .option('--json', 'print it as JSON, for tools')
    .option('--rules', 'list the rules, and what each is for')
    .option('--explain <code>', 'say what one rule is for')
    .addHelpText(
      'after',
      `
Examples:
  honest-read lint article.json
  honest-read lint --since published.json article.json
  honest-read lint --explain W9

An article can except itself from a warning, from all of it or at one entry, with a reason; no page shows it:
  "lintExceptions": [{ "rule": "W3", "at": "f-sleep", "reason": "The trial is in press." }]
Errors make the exit code 1; warnings do not, unless --strict.`,
    )
    .action(async (files: string[], options: LintOptions) => {
      end(await lint(files, options));
    });

  program
    .command('render')
    .summary('print an element, or a page of the whole article, as HTML that needs no JavaScript')
    .description('Prints an element with its static HTML inside, to paste into a page, or a page of the whole article.')
    .argument('<file>', 'the article as JSON; - for the standard input')
    .option('-e, --element <tag>', `the element: ${ELEMENTS.join(', ')}`)
    .option('-d, --document', 'instead of an element: a page of the whole article, with its styles and its JSON-LD')
    .option('--title <text>', 'what the page is called, where the article has no headline')
    .option('--script <url>', 'address of honest-read.js, for a page that shows what is new at --src')
    .option('-o, --out <file>', 'write into a file, whole or not at all')
    .option('--src <url>', "address of the article's JSON, from which the element shows what is new")
    .option('--lang <language>', "language of the interface's words; by default the article's own, or English")
    .option('--claim <id>', 'id of the claim that it is about')
    .option('--finding <id>', 'id of the finding that it is about')
    .option('--findings <ids>', 'ids of the findings that a forest plot shows; by default all')
    .option('--derive-ci', 'work intervals out from p where none is reported, for forest-plot')
    .option('--reference <ids>', 'ids of the references that it is about, with spaces between')
    .option('--locator <place>', 'where in them, for cite-ref: "p. 4"')
    .option('--citation-style <style>', 'how references are printed: vancouver or apa')
    .option('--question <ids>', 'ids of the questions that a FAQ shows, with spaces between; by default all')
    .option('--section <id>', 'id of the section')
    .option('--quotation <id>', 'id of the quotation')
    .option('--term <id>', 'id of the term')
    .option('--scale <id>', 'id of the scale')
    .option('--heading-level <n>', 'level of the headings, 2 to 6')
    .option('--exclusive', 'one open question at a time, for faq-accordion')
    .option('--strict', 'print nothing where the article has problems')
    .addHelpText(
      'after',
      `
Examples:
  honest-read render article.json --element claim-table --src https://example.org/article.json
  honest-read render article.json --element evidence-badge --claim c-detox --lang de
  honest-read render article.json --element faq-accordion --heading-level 2 > faq.html
  honest-read render article.json --document --out article.html
  honest-read render article.json --document --script https://example.org/honest-read.js --src article.json`,
    )
    .action(async (file: string, options: RenderOptions) => {
      end(await renderHtml(file, options));
    });

  program
    .command('oembed')
    .summary('write the answer by which other sites embed an article')
    .description(
      'Writes the static oEmbed answer of an article, a frame that shows an element of it, and prints the link by which other ' +
        "sites find it, for the head of the article's page.",
    )
    .argument('<file>', 'the article as JSON; - for the standard input')
    .requiredOption('--frame <url>', "address of frame.html on the publisher's own host")
    .requiredOption(
      '--src <url>',
      "address of the article's JSON, on that host or one that its frame-origins.json lists",
    )
    .requiredOption('--at <url>', 'address at which the answer will stand')
    .option('-e, --element <tag>', `the element: ${FRAMED.join(', ')}`, 'evidence-article')
    .option('--set <name=value...>', "the element's own attributes, such as claim=c-detox")
    .option('--width <pixels>', 'how wide the frame is where it cannot be as wide as there is room', '640')
    .option('--height <pixels>', 'how high it is where nobody listens to what it says of its height', '600')
    .option('-o, --out <file>', 'write the answer into a file, whole or not at all')
    .addHelpText(
      'after',
      `
Example:
  honest-read oembed article.json --out oembed.json --frame https://example.org/honest-read/frame.html \\
    --src https://example.org/article.json --at https://example.org/oembed.json`,
    )
    .action(async (file: string, options: OembedOptions) => {
      end(await oembed(file, options));
    });

  return program;
}

/**
 * Does what the arguments ask for; it never throws.
 * @param args Those after the command's own name.
 * @returns The exit code: 0, 1 or 2.
 */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    await commandLine((code) => (exitCode = code)).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommandFailure) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    // Commander has said what there is to say.
    if (error instanceof CommanderError) return error.exitCode && 2;
    process.stderr.write(`This should not have happened; please report it: ${String(error)}\n`);
    return 2;
  }
  return exitCode;
}

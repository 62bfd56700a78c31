// Written by `npm run generate` from schema.ts; do not edit. check.ts explains the notation.

/** The whole format. */
export const WHOLE_FORMAT = `Article $schema type:=EvidenceArticle schemaVersion:version id:id version inLanguage:language url:address headline alternativeHeadline abstract:RichText intro:[Block]0 datePublished:date dateModified:date lastReviewed:date nextReviewDue:date author:[AgentOrName]0 reviewedBy:[AgentOrName]0 publisher:AgentOrName audience:=public|patient|clinician keyTakeaways:[KeyTakeaway]0 sections:[Section]0 scales:[ScaleOrName]0 claims:[Claim]0 findings:[Finding]0 quotations:[Quotation]0 glossary:[Term]0 faq:[Question]0 references:[Reference]0 relatedLinks:[RelatedLink]0 disclaimer:Disclaimer funding:[Funding]0 competingInterests corrections:[Correction]0 versions:[Version]0 license:address policies:Policies lintExceptions:[LintException]0
RichText /text/[Inline]1
Inline /text/Emphasis/Strong/LinkTo/Href/TermUse/Citation/Quote/ClaimMention/FindingMention
Emphasis em!
Strong strong!
LinkTo link!:id text!
Href href!:address text!
TermUse term!:id text
Citation cite!:[id]1 text locator
Quote quote! of:id
ClaimMention claim!:id text!
FindingMention finding!:id text!
Block /Paragraph/List/ClaimTableBlock/FindingsBlock/Note
Paragraph p!:RichText
List list!:[RichText]1 ordered:boolean
ClaimTableBlock claimTable!:[id]1 caption
FindingsBlock findings!:[id]1 caption
Note note!:RichText kind:=caveat|definition|action
AgentOrName /text/Agent
Agent name! kind:=Person|Organization role credentials url:address identifier competingInterests
KeyTakeaway id:id label text!:RichText claims:[id]0 findings:[id]0 references:[id]0
Section id:id heading! headingKind:=question|statement answer:RichText body:[Block]0
ScaleOrName /text/Scale
Scale id!:id name! version definitionUrl:address appliesTo:=claim|body-of-evidence|recommendation|study levels!:[Level]2 offScale:[Level]0
Level code!:id label! meaning symbol tone:=support|none aliases:[text]0
Claim id:id text! clarification kind:=efficacy|mechanism|existence|safety|marketing pico:Pico grade:GradeOrLevel grades:[Grade]0 honestRead!:RichText evidence:[EvidenceLink]0 noEvidenceReason appearances:[address]0 section:id gradeHistory:[GradeChange]0 status:=current|under-review|withdrawn supersededBy:id
Pico population intervention comparator outcome
GradeOrLevel /text/Grade
Grade scale:id level! qualifier rationale:RichText date:date by:[text]0 domains:[GradeDomain]0 outcome
GradeDomain domain!:=risk-of-bias|inconsistency|indirectness|imprecision|publication-bias|large-effect|dose-response|plausible-confounding concern!:=no-concern|serious-concern|very-serious-concern|extremely-serious-concern|upgrade note
EvidenceLink /FindingLink/ReferenceLink
FindingLink finding!:id relation!:=supports|disputes|qualifies|inconclusive|describes|background note:RichText locator quotation:id
ReferenceLink reference!:id relation!:=supports|disputes|qualifies|inconclusive|describes|background note:RichText locator quotation:id
GradeChange date!:date scale:id from to! reason!:RichText triggeredBy:[id]0 version
Finding id:id label! reference:id reportedIn:id study:id design:=meta-analysis|systematic-review|scoping-review|narrative-review|review|rct|non-randomised-trial|cohort|case-control|cross-sectional|case-series|animal|in-vitro|editorial|not-reported pico:Pico outcome:Outcome timepoint:Timepoint sample:Sample effect:Effect change:Change heterogeneity:Heterogeneity direction:=benefit|harm|no-clear-difference|mixed|not-estimable significantAsReported:boolean studies:[StudyRow]0 summary:RichText caveats:[RichText]0 harms provenance:Provenance
Outcome name! instrument better:=lower|higher|n/a mid:number
Timepoint value!:number unit!:=day|week|month|year
Sample studies:count studyDesign:=meta-analysis|systematic-review|scoping-review|narrative-review|review|rct|non-randomised-trial|cohort|case-control|cross-sectional|case-series|animal|in-vitro|editorial|not-reported studyWords participants:count since:date
Effect measure!:=MD|SMD|RR|OR|HR|RD|IRR|r|not-reported estimate!:number unit ci:Interval se:number p:PValue model:=fixed|random|not-reported favours:Favours
Interval level:0..100 lower!:number upper!:number source:=reported|derived-from-p|derived-from-se method
PValue value!:0..1 operator:==|<|<=|>|>= sided:count
Favours negative! positive!
Change value!:number basis!:=within-group|between-group|not-reported approximate:boolean
Heterogeneity i2:0..100 i2Ci:Interval tau2:number q:number df:count p:PValue predictionInterval:Interval
StudyRow label! reference:id estimate!:number ci:Interval weight:number n:count
Provenance extractedFrom!:=full-text|abstract|secondary-source|press-release extractedBy date:date checkedAgainstSource:boolean note
Quotation id!:id text! reference:id locator elided:boolean verified:boolean
Term id:id name! abbreviation alternateName:[text]0 description:RichText url:address
Question id:id question! answer!:RichText claims:[id]0 findings:[id]0 references:[id]0
Reference id:id csl!:CslItem design:=meta-analysis|systematic-review|scoping-review|narrative-review|review|rct|non-randomised-trial|cohort|case-control|cross-sectional|case-series|animal|in-vitro|editorial|not-reported displayTitle annotation:RichText role:=evidence|background|counter-evidence openAccess:boolean funding:[Funding]0 competingInterests editorialStatus:EditorialNotice
CslItem id:NumberOrText type title author:[CslName]0 editor:[CslName]0 container-title container-title-short issued:CslDate accessed:CslDate volume:NumberOrText issue:NumberOrText page:NumberOrText number:NumberOrText edition:NumberOrText version:NumberOrText genre status publisher publisher-place archive DOI:doi URL:address PMID:NumberOrText PMCID:NumberOrText ISBN ISSN
NumberOrText /number/text
CslName family given literal non-dropping-particle dropping-particle suffix
CslDate date-parts:[[NumberOrText]0]0 raw literal
Funding funder! identifier kind:=grant|in-kind|product|employment|none-declared note
EditorialNotice status!:=current|corrected|expression-of-concern|retracted|withdrawn|preprint|unknown noticeDoi:doi date:date source:=publisher|retraction-watch|crossref|manual checkedAt:date
RelatedLink id!:id rel!:=hub|parent|companion|glossary|next|external text! url:address
Disclaimer text!:RichText kind:=medical|editorial|affiliate
Correction id!:id date!:date kind!:=correction|clarification|update|retraction text!:RichText affects:[id]0
Version version! date!:date note:RichText
Policies correctionsPolicy:address publishingPrinciples:address gradingMethod:address
LintException rule!:=W1|W2|W3|W4|W5|W6|W7|W8|W9|W10|W11|W12|W13|W14|W15|W16|W17|W18 reason! at:id`;

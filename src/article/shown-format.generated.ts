// Written by `npm run generate` from schema.ts; do not edit. check.ts explains the notation.

/** What claims, evidence and questions need of it. */
export const SHOWN_FORMAT = `Article schemaVersion:version id:id inLanguage:language url:address headline lastReviewed:date publisher:S sections:[Xa]0 scales:[V]0 claims:[Ga]0 findings:[Sa]0 quotations:[Ta]0 glossary:[Ua]0 faq:[Va]0 references:[Db]0 relatedLinks:[Eb]0 policies:Ib
S /text/T
T name! url:address
Xa id:id heading! body:[M]0
M /N/O/P/Q/R
N p!:B
B /text/[C]1
C /text/D/E/F/G/H/I/J/K/L
D em!
E strong!
F link!:id text!
G href!:address text!
H term!:id text
I cite!:[id]1 text locator
J quote! of:id
K claim!:id text!
L finding!:id text!
O list!:[B]1 ordered:boolean
P claimTable!:[id]1 caption
Q findings!:[id]1 caption
R note!:B kind:=caveat|definition|action
V /text/W
W id!:id name! definitionUrl:address levels!:[X]2 offScale:[X]0
X code!:id label! meaning tone:=support|none aliases:[text]0
Ga id:id text! clarification grade:Y grades:[Z]0 honestRead!:B evidence:[Ba]0 noEvidenceReason
Y /text/Z
Z scale:id level! qualifier rationale:B date:date by:[text]0 outcome
Ba /Ca/Da
Ca finding!:id relation!:=supports|disputes|qualifies|inconclusive|describes|background note:B locator quotation:id
Da reference!:id relation!:=supports|disputes|qualifies|inconclusive|describes|background note:B locator quotation:id
Sa id:id label! reference:id study:id design:=meta-analysis|systematic-review|scoping-review|narrative-review|review|rct|non-randomised-trial|cohort|case-control|cross-sectional|case-series|animal|in-vitro|editorial|not-reported timepoint:Pa sample:Na effect:Ka change:La heterogeneity:Ma summary:B caveats:[B]0
Pa value!:number unit!:=day|week|month|year
Na studies:count studyDesign:=meta-analysis|systematic-review|scoping-review|narrative-review|review|rct|non-randomised-trial|cohort|case-control|cross-sectional|case-series|animal|in-vitro|editorial|not-reported studyWords participants:count since:date
Ka measure!:=MD|SMD|RR|OR|HR|RD|IRR|r|not-reported estimate!:number unit ci:Ha p:Ia
Ha level:0..100 lower!:number upper!:number
Ia value!:0..1 operator:==|<|<=|>|>=
La value!:number basis!:=within-group|between-group|not-reported approximate:boolean
Ma i2:0..100
Ta id!:id text! reference:id locator
Ua id:id name!
Va id:id question! answer!:B claims:[id]0 findings:[id]0 references:[id]0
Db id:id csl!:Bb design:=meta-analysis|systematic-review|scoping-review|narrative-review|review|rct|non-randomised-trial|cohort|case-control|cross-sectional|case-series|animal|in-vitro|editorial|not-reported displayTitle editorialStatus:Cb
Bb title container-title issued:Za DOI:doi URL:address
Za date-parts:[[Ya]0]0
Ya /number/text
Cb status!:=current|corrected|expression-of-concern|retracted|withdrawn|preprint|unknown
Eb id!:id rel!:=hub|parent|companion|glossary|next|external text! url:address
Ib gradingMethod:address`;

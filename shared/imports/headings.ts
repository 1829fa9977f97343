import type { FieldId } from './fields'

/**
 * How people head the column of each field, French and English, accents and small words left out of the
 * comparison. `*` after a heading: understood, but another column fits better when there is one.
 * `-` before it: the scale runs the other way (10 is hard), so that it has to be turned over.
 */
const HEADINGS: Readonly<Record<FieldId, string>> = {
  title:
    'intitulé|titre|title|use case title|use case name|nom du cas d’usage|intitulé du cas d’usage|titre du cas|' +
    'cas d’usage|use case|nom|name|idée|idea|idea title|titre de l’idée|projet|project|project name|nom du projet|' +
    'libellé|label*|sujet|subject|initiative|solution name|nom de la solution|proposition|besoin*|thème*|topic*|' +
    'demande*|quoi*|cas*|solution*|application*|ai use case|ai use case name|cas d’usage IA|projet IA|désignation|short name',
  problem:
    'problème|problème en une phrase|problem|problem in one sentence|problem statement|pain point|irritant|' +
    'description|descriptif|résumé|summary|abstract|à quoi ça sert|sert à quoi|purpose|intended purpose|' +
    'purpose and benefits|objet*|contexte*|context*|enjeu*|enjeux*|besoin|need|business need|détail*|details*|' +
    'explication*|pourquoi*|why*|use case description|description du cas d’usage|description du besoin|usage*|' +
    'problem to be solved|problème à résoudre|que fait l’outil*|what does it do*|finalité',
  pain: 'problème réel et pénible|vrai problème métier|real painful problem|real business problem',
  department:
    'service|service concerné|département|department|direction|dept|department name|business unit|pôle|équipe*|' +
    'team*|unit*|unité organisationnelle|division|secteur|sector*|métier*|fonction*|function*|business function*|' +
    'domaine*|entité|entity*|bureau|agency|agence|office*|filiale*|business area*|organisation*|organization*|' +
    'requesting department|service demandeur|service utilisateur',
  owner:
    'responsable|responsable du projet|owner|porteur|porteur du projet|qui|who|référent|contact*|lead|project lead|chef de projet|' +
    'project manager|product owner|business owner|use case owner|owner name|proposé par*|proposed by*|demandeur*|' +
    'sponsor*|auteur*|author*|point of contact*|person responsible|person in charge|personne en charge|assigned to|' +
    'assigné à|nom du responsable|porteur de l’idée|idea owner|pilote du projet|responsable métier|interlocuteur*',
  status:
    'statut|status|état|état d’avancement|avancement|stage|development stage|stage of development|phase|étape|' +
    'project stage|project status|lifecycle stage|maturité*|maturity*|progress*|situation*|where are we*|où en est on*|current status',
  statusNote:
    'motif|motif du statut|motif du refus|raison|raison du refus|reason|reason for refusal|reason for status|' +
    'status note|status comment|commentaire sur le statut|décision*|decision*|prochaine étape*|next step*|suite à donner*',
  impact:
    'impact|note impact|impact score|score impact|valeur|valeur métier|value|business value|value score|gain*|' +
    'bénéfice*|benefit*|importance*|intérêt*|potentiel*|potential*|apport*|utilité*',
  'impact.strategic':
    'valeur stratégique|strategic value|stratégie|strategy|strategic|alignement stratégique|strategic fit|strategic alignment|impact stratégique',
  'impact.financial':
    'gains financiers|gain financier|financial gains|financial|financier|impact financier|financial impact|roi*|savings*|économies*',
  'impact.competitive':
    'avantage concurrentiel|competitive advantage|concurrence|competition|différenciation|differentiation|compétitivité',
  feasibility:
    'faisabilité|faisable|feasibility|feasible|note faisabilité|feasibility score|score faisabilité|facilité|' +
    'ease|ease of implementation|facilité de mise en œuvre|réalisable|doable|-effort|-difficulté|-difficulty|' +
    '-complexité|-complexity|-effort de mise en œuvre|-implementation effort',
  'feasibility.cost':
    'faible coût|low cost|accessibilité du coût|affordability|-coût|-cost|-coûts|-costs|-budget*',
  'feasibility.technical':
    'simplicité technique|technical simplicity|faisabilité technique|technical feasibility|technical ease|' +
    '-complexité technique|-technical complexity|-difficulté technique|-technical difficulty',
  'feasibility.data':
    'disponibilité des données|data availability|données disponibles|available data|qualité des données|data quality|data readiness|maturité des données',
  'feasibility.skills':
    'disponibilité des compétences|skills availability|compétences|skills|compétences disponibles|available skills',
  users:
    'utilisateurs|nombre d’utilisateurs|nb utilisateurs|users|number of users|nb users|effectif concerné|personnes concernées|people concerned|headcount*',
  casesPerMonth:
    'cas par mois|cases per month|volume mensuel|monthly volume|volume|nombre par mois|dossiers par mois|occurrences par mois|per month|par mois|volume par mois',
  repetition:
    'caractère répétitif|répétition|répétitivité|repetition|repetition rate|repetitiveness|repetitive|répétitif|fréquence*|frequency*',
  manualSearch:
    'recherches manuelles|recherches manuelles chronophages|manual search|manual searching|time-consuming searching|temps de recherche*',
  audience:
    'interne ou exposé au client|internal or customer-facing|internal or external|interne ou externe|public visé|audience|exposition*|customer-facing|target audience|public*',
  decisionImpact:
    'effet sur les droits ou la sécurité des personnes|affects people’s rights or safety|rights or safety|impact sur les droits|rights impacting|safety impacting|droits ou sécurité',
  role: 'rôle d’assistance|rôle de l’IA|role of AI|AI role|assistance or replacement|assistance ou remplacement',
  hybridFlow:
    'répartition humain IA|human AI split|partage humain machine|contrôle humain|human oversight|human in the loop|rôle de l’humain',
  dataSources:
    'sources de données|data sources|données nécessaires|data sources needed|données|data|required data|data needed|jeux de données|datasets|source de données|data used|données utilisées|training data*',
  process:
    'processus|processus touché|process|process touched|business process|processus métier|workflow*|activité*|activity*|procédure*',
  processReviewed:
    'processus revu au préalable|processus revu|workflow reviewed first|process reviewed',
  aiForm:
    'famille d’IA|forme d’IA|type d’IA|form of AI|AI form|AI type|type of AI|technologie*|technology*|technique*|' +
    'techniques*|AI technique|AI techniques|AI technology|AI classification|approche*|approach*|modèle d’IA*',
  'goal.text':
    'objectif|objectif chiffré|goal|goal statement|objective|target outcome|résultat attendu|expected outcome|' +
    'gain attendu|bénéfice attendu|bénéfices attendus|expected benefit|expected benefits|expected gain|gains attendus|objectifs|outcome*|résultats*|results*',
  'goal.baseline':
    'point de départ|valeur de départ|baseline|valeur actuelle|current value|mesure actuelle|start value',
  'goal.target': 'valeur cible|cible|target value|target|valeur visée|objectif cible',
  'goal.unit': 'unité|unit of measure|unité de mesure|measurement unit',
  'goal.due':
    'échéance|date d’échéance|date cible|date limite|due date|deadline|target date|due|pour quand|date visée|go live date*|date de fin*|end date*|horizon*',
  edgeCases:
    'cas limites|edge cases|exceptions|limites connues|known limitations|limitations*|limites*',
  fallback:
    'procédure sans IA|no AI procedure|procedure without AI|solution de repli|fallback|mode dégradé|plan B|fallback procedure',
  dataOwnerNote:
    'responsable des données|data owner|propriétaire des données|propriétaire de la donnée|data steward|référent données',
  personalData:
    'données personnelles|personal data|données à caractère personnel|pii|personally identifiable information|rgpd*|gdpr*',
  sensitiveData:
    'données sensibles|sensitive data|special categories of data|catégories particulières de données',
}

/** A heading as the comparison needs it. */
export interface Heading {
  readonly text: string
  /** 1, or 0.75 for a heading that may mean something else. */
  readonly weight: number
  readonly reversed: boolean
}

const parsed = (written: string): Heading => ({
  text: written.replace(/^-/, '').replace(/\*$/, ''),
  weight: written.endsWith('*') ? 0.75 : 1,
  reversed: written.startsWith('-'),
})

export const headingsOf = (field: FieldId): readonly Heading[] =>
  HEADINGS[field].split('|').map(parsed)

/** A column headed with one of these numbers or names the case; it never holds the field beside it. */
export const NOT_A_VALUE: Partial<Record<FieldId, readonly string[]>> = {
  title: [
    'id',
    'code',
    'ref',
    'reference',
    'numero',
    'number',
    'n',
    'no',
    'date',
    'owner',
    'type',
    'description',
    'class',
    'priority',
    'priorite',
    'abbreviation',
    'cost',
    'cout',
    'topic area',
    'score',
    'department',
    'service',
    'status',
    'statut',
    'author',
    'manager',
    'responsable',
    'url',
    'link',
    'lien',
  ],
  problem: ['id', 'code', 'date', 'type', 'score'],
  department: [
    'code',
    'id',
    'abbreviation',
    'date',
    'owner',
    'head',
    'responsable',
    'telephone',
    'email',
  ],
  owner: [
    'date',
    'email',
    'phone',
    'telephone',
    'id',
    'code',
    'department',
    'service',
    'role',
    'fonction',
    'data',
    'donnee',
  ],
  status: ['date', 'note', 'comment', 'commentaire', 'reason', 'motif', 'raison'],
  impact: ['date', 'description', 'comment', 'commentaire', 'droit', 'right', 'safety', 'securite'],
  feasibility: ['date', 'description', 'comment', 'commentaire'],
  users: ['name', 'nom', 'email', 'group', 'groupe'],
  aiForm: ['date', 'description', 'comment'],
  'goal.target': ['audience', 'user', 'group'],
}

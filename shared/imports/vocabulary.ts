import type { AiForm, UseCaseStatus } from '../domain/use-case'
import type { ChoiceField } from './fields'
import { fold } from './words'

/** Words read as a mark on the 1 to 10 scale; every one can be changed before the import. */
const LEVELS: readonly (readonly [number, RegExp])[] = [
  [
    10,
    /^(tres (eleve|forte?|haute?|bon|bonne|facile|important)e?s?|very (high|good|easy|strong)|excellente?|maximum|critical|critique|majeure?|major|trivial)$/,
  ],
  [
    1,
    /^(tres (faible|bas|basse|difficile|mauvais|peu)|very (low|poor|hard|difficult)|nulle?|minimum|impossible|negligeable|negligible)$/,
  ],
  [
    8,
    /^(oui|yes|o|y|vrai|true|eleve|elevee|forte?|haute?|high|h|good|bon|bonne|facile|easy|important|importante|strong|ok|possible|large|grand|grande|vert|green)$/,
  ],
  [
    6,
    /^(moyen|moyenne|medium|med|m|moderee?|moderate|average|mid|correct|partiel|partiellement|partly|partial|peut etre|maybe|a voir|acceptable|orange|amber|normal|normale)$/,
  ],
  [
    3,
    /^(non|no|n|faux|false|faible|bas|basse|low|l|poor|difficile|hard|difficult|petit|petite|small|weak|limite|limitee|limited|rouge|red|mineure?|minor)$/,
  ],
]

const YES = /^(oui|yes|y|o|x|vrai|true|1|ok|✓|✔|☑|tout a fait|yes .*|oui .*)$/
const NO = /^(non|no|n|faux|false|0|✗|✘|☐|pas du tout|no .*|non .*)$/
const PARTLY =
  /^(en partie|partiel|partielle|partiellement|partly|partial|partially|plus ou moins|moyen|a moitie|somewhat)$/
const NOT_APPLICABLE = /^(na|n a|not applicable|non applicable|sans objet|so|s o)$/

/** Patterns in the order in which they decide; the first one found in the folded text wins. */
const STATUSES: readonly (readonly [UseCaseStatus, RegExp])[] = [
  [
    'refused',
    /\b(refus\w*|reject\w*|rejet\w*|abandon\w*|declin\w*|cancel\w*|annul\w*|no go|not retained|non retenu\w*|ecart\w*)\b/,
  ],
  [
    'parked',
    /\b(attente|on hold|hold|suspend\w*|park\w*|pause\w*|retire\w*|arret\w*|differ\w*|postpon\w*|deferred|report\w*|plus tard|later|gele\w*|frozen|decommission\w*)\b/,
  ],
  [
    'pilot',
    /\b(pilot\w*|poc|proof of concept|test\w*|essai\w*|experiment\w*|prototyp\w*|user acceptance|uat)\b/,
  ],
  [
    'live',
    /\b(in production|en production|production|prod|operat\w*|deploy\w*|deploi\w*|live|in use|in mission|en service|used|utilise\w*|complet\w*|termine\w*|done|realise\w*|acheve\w*)\b/,
  ],
  [
    'pilot',
    /\b(develop\w*|en cours|in progress|ongoing|implement\w*|mise en oeuvre|acquisition|build\w*|construction|conception|design)\b/,
  ],
  [
    'scored',
    /\b(score\w*|note[es]*|evalu\w*|assess\w*|prioris\w*|prioriti\w*|qualifi\w*|retenu\w*|valide\w*|approved|accepted|accepte\w*|go)\b/,
  ],
  [
    'idea',
    /\b(idee\w*|idea\w*|initiat\w*|planned|planifi\w*|prevu\w*|a etudier|propos\w*|backlog|new|nouve\w*|explor\w*|investigat\w*|concept|candidat\w*|a faire|to ?do|draft|brouillon|future|a lancer|non demarr\w*|not started)\b/,
  ],
]
/** "Not in production" is not production. */
const NEGATED =
  /\b(not|pas|non|never)( yet| encore)? (in |en )?(production|prod|deployed|deploye|operational|used)\b/g

const FORMS: readonly (readonly [AiForm, RegExp])[] = [
  [
    'generative',
    /\b(generat\w*|llm\w*|gpt\w*|chatbot\w*|chat ?gpt|large language|redaction\w*|summar\w*|transformer\w*|copilot\w*|rag)\b/,
  ],
  [
    'analytic',
    /\b(predict\w*|analy\w*|machine learning|ml|classif\w*|vision|nlp|natural language\w*|traitement du langage|forecast\w*|prevision\w*|statisti\w*|detect\w*|deep learning|neural\w*|apprentissage|regression\w*|cluster\w*|optimi\w*|bayes\w*|random forest\w*|data mining|recommand\w*|recommend\w*|modeling|modelling|cnn|text mining)\b/,
  ],
  ['process-automation', /\b(automat\w*|rpa|robot\w*|workflow\w*|rules?|regles?|ocr)\b/],
]

const CHOICES: Readonly<Record<ChoiceField, readonly (readonly [string, RegExp])[]>> = {
  status: STATUSES,
  aiForm: FORMS,
  audience: [
    [
      'customer',
      /\b(clients?|customers?|externe|external|public|citizens?|citoyens?|usagers?|both|les deux|users? externe)\b/,
    ],
    [
      'internal',
      /\b(internes?|internal|collaborateurs?|salaries?|staff|employees?|agents?|equipes?)\b/,
    ],
  ],
  role: [
    ['replacement', /\b(rempla\w*|replac\w*|autonom\w*|full automation)\b/],
    ['assistance', /\b(assist\w*|aide\w*|support\w*|copilot\w*|augment\w*|help\w*)\b/],
  ],
}

/** The value of a choice field that a word stands for, or null. */
export function choiceOf(field: ChoiceField, text: string): string | null {
  const folded = fold(text).replace(NEGATED, ' development ')
  return CHOICES[field].find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

export const levelOf = (text: string): number | null =>
  LEVELS.find(([, pattern]) => pattern.test(fold(text)))?.[0] ?? null

export function yesNoOf(text: string): 'yes' | 'partly' | 'no' | 'na' | null {
  const folded = fold(text) || text.trim()
  if (NOT_APPLICABLE.test(folded)) return 'na'
  if (PARTLY.test(folded)) return 'partly'
  if (YES.test(folded)) return 'yes'
  return NO.test(folded) ? 'no' : null
}

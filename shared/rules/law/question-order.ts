import { unknown, type FactKey, type LawFacts } from './facts'
import { figureIn, type LawBook } from './law-book'
import { scopeExit } from './scope'

/** In the order of law.md section 3, then the GDPR, labour law, the public sector and dates. */
export const QUESTION_GROUPS = [
  'scope',
  'role',
  'article-5',
  'annex-i',
  'annex-iii',
  'article-6-3',
  'article-50',
  'gpai',
  'gdpr',
  'labour',
  'public',
  'dates',
] as const
export type QuestionGroup = (typeof QUESTION_GROUPS)[number]

export type QuestionType = 'yes-no' | 'choice' | 'many' | 'number' | 'share' | 'date' | 'text'

/** When a fact is asked. Skipping is safe: the answer could then change nothing. */
export interface QuestionStep {
  readonly key: FactKey
  readonly group: QuestionGroup
  readonly type: QuestionType
  readonly asked: (facts: LawFacts) => boolean
}

type Asked = QuestionStep['asked']
type Line = readonly [key: FactKey, asked: Asked, type?: QuestionType]

const always: Asked = () => true
const inScope: Asked = (facts) => scopeExit(facts) === null
/** The roles also decide whether "purely personal" holds. */
const beforePersonal: Asked = (facts) => scopeExit({ ...facts, personalUse: null }) === null
const BANNED_NOW = ['a5_a', 'a5_b', 'a5_c', 'a5_d', 'a5_e', 'a5_f', 'a5_g', 'a5_h'] as const
const bannedNow: Asked = (facts) => BANNED_NOW.some((key) => facts[key] === true)
const onLadder: Asked = (facts) => inScope(facts) && !bannedNow(facts)
const also =
  (first: Asked, second: Asked): Asked =>
  (facts) =>
    first(facts) && second(facts)

const emotionsPossible: Asked = (facts) => inScope(facts) && facts.infersEmotions !== false
const productPossible: Asked = (facts) =>
  onLadder(facts) &&
  !(facts.annexI_safetyComponent === false && facts.failureEndangers === false) &&
  facts.annexI_thirdPartyAssessment !== false
const derogationPossible: Asked = (facts) =>
  onLadder(facts) &&
  facts.profiling !== true &&
  (facts.annexIII?.length !== 0 || facts.t_emotionRecognition === true)
const media: Asked = (facts) =>
  onLadder(facts) &&
  !(facts.t_image === false && facts.t_audio === false && facts.t_video === false)
const generated: Asked = (facts) => onLadder(facts) && (facts.t_text !== false || media(facts))
const publicText: Asked = (facts) =>
  onLadder(facts) && facts.t_text !== false && facts.t_publicInterestText !== false
const publishedText: Asked = also(publicText, ({ t_published }) => t_published !== false)
const reviewed: Asked = also(publishedText, (facts) => facts.t_substantiveReview !== false)
const personal: Asked = ({ d_personal }) => d_personal !== false
const touchesWork: Asked = (facts) =>
  facts.w_touchesWork !== false || facts.w_monitors === true || facts.w_usedForAppraisal === true
const follows: Asked = (facts) => facts.w_replaces !== false || facts.w_upgradeConsulted !== false

const SCOPE: readonly Line[] = [
  ['isAI', always],
  ['euLink', ({ isAI }) => isAI !== false],
  ['militaryOnly', ({ isAI, euLink }) => isAI !== false && euLink !== false],
  [
    'researchSole',
    (facts) => scopeExit({ ...facts, researchSole: null, personalUse: null }) === null,
  ],
  ['preMarketTestOnly', (facts) => withoutTest(facts) === null],
  ['realWorldTest', (facts) => withoutTest(facts) === null && facts.preMarketTestOnly === true],
  ['personalUse', (facts) => scopeExit({ ...facts, personalUse: null }) === null],
]
const withoutTest = (facts: LawFacts) =>
  scopeExit({ ...facts, preMarketTestOnly: null, personalUse: null })

const ROLE: readonly Line[] = [
  ['develops', inScope],
  ['hasDeveloped', inScope],
  ['ownName', beforePersonal],
  ['usesItself', inScope],
  ['suppliesToOthers', beforePersonal],
  ['importsThirdCountryBrand', beforePersonal],
  ['resellsUnchanged', beforePersonal],
  ['modifiesSubstantially', also(onLadder, ({ ownName }) => ownName !== true)],
  ['newHighRiskPurpose', onLadder],
]

const ARTICLE_5: readonly Line[] = [
  ['a5_a', inScope],
  ['a5_b', inScope],
  ['a5_c', inScope],
  ['a5_d', inScope],
  ['a5_e', inScope],
  ['infersEmotions', inScope],
  [
    'emotionFromBiometrics',
    (facts) => emotionsPossible(facts) || (inScope(facts) && facts.t_emotionRecognition === true),
  ],
  [
    'emotionSubjects',
    also(emotionsPossible, (facts) => facts.emotionFromBiometrics !== false),
    'choice',
  ],
  [
    'medicalOrSafetyReason',
    also(emotionsPossible, (facts) => facts.emotionFromBiometrics !== false),
  ],
  ['a5_f', inScope],
  ['a5_g', inScope],
  ['a5_h', inScope],
  ['a5_ba', inScope],
  ['a5_ba_purpose', also(inScope, ({ a5_ba }) => a5_ba !== false)],
  ['a5_ba_foreseeableNoSafeguards', also(inScope, ({ a5_ba }) => a5_ba !== false)],
  ['a5_ba_usedForIt', also(inScope, ({ a5_ba }) => a5_ba !== false)],
  ['explicitConsent', also(inScope, ({ a5_ba }) => a5_ba !== false)],
  ['a5_bb', inScope],
]

const ANNEX_ONE: readonly Line[] = [
  ['annexI_safetyComponent', onLadder],
  ['failureEndangers', onLadder],
  [
    'solelyConvenienceOrQuality',
    also(
      onLadder,
      (facts) => facts.annexI_safetyComponent !== false && facts.failureEndangers !== true,
    ),
  ],
  [
    'annexI_thirdPartyAssessment',
    also(
      onLadder,
      (facts) => !(facts.annexI_safetyComponent === false && facts.failureEndangers === false),
    ),
  ],
  ['annexI_listedProduct', productPossible, 'text'],
  ['annexI_section', productPossible, 'choice'],
  ['thirdPartyOnlyForSpectrum', productPossible],
]

const WAY_OUT: readonly Line[] = [
  ['profiling', (facts) => derogationPossible({ ...facts, profiling: null }) || personal(facts)],
  ['n63_procedural', derogationPossible],
  ['n63_improvesFinishedWork', derogationPossible],
  ['n63_deviation', derogationPossible],
  ['n63_preparatory', derogationPossible],
  ['n63_noSignificantRisk', derogationPossible],
]

const ARTICLE_50: readonly Line[] = [
  ['t_interacts', onLadder],
  ['t_obvious', also(onLadder, ({ t_interacts }) => t_interacts !== false)],
  ['t_text', onLadder],
  ['t_image', onLadder],
  ['t_audio', onLadder],
  ['t_video', onLadder],
  ['t_standardEditing', generated],
  ['t_deepfake', media],
  ['t_evidentArt', also(media, ({ t_deepfake }) => t_deepfake !== false)],
  ['t_publicInterestText', also(onLadder, ({ t_text }) => t_text !== false)],
  ['t_published', publicText],
  ['t_substantiveReview', publishedText],
  ['t_editorialResponsibility', reviewed],
  ['t_aiChangeAfterReview', also(reviewed, (facts) => facts.t_editorialResponsibility !== false)],
  ['t_emotionRecognition', inScope],
  ['t_biometricCategorisation', onLadder],
]

const MODELS: readonly Line[] = [
  ['g_trainsModel', inScope],
  ['g_fineTunes', also(inScope, ({ g_trainsModel }) => g_trainsModel !== true)],
  [
    'g_shareOfOriginalCompute',
    also(inScope, (facts) => facts.g_trainsModel !== true && facts.g_fineTunes !== false),
    'share',
  ],
  ['g_openLicence', inScope],
]

const DATA: readonly Line[] = [
  ['d_personal', always],
  ['d_wp248', personal, 'many'],
  ['d_cnilList', personal, 'many'],
  ['d_cnilExempt', also(personal, ({ d_cnilList }) => (d_cnilList?.length ?? 0) === 0)],
  ['d_autoDecision', personal],
]

const PUBLIC: readonly Line[] = [
  ['s_publicBody', always],
  ['s_forPublicAuthority', inScope],
  ['s_publicService', inScope],
]

const DATES: readonly Line[] = [
  ['placedOn', inScope, 'date'],
  ['designChangedAfter', also(inScope, ({ placedOn }) => !unknown(placedOn)), 'date'],
  ['asOf', always, 'date'],
]

/** Labour law, whose threshold comes from the packs. */
function labourLines(book: LawBook): readonly Line[] {
  const least = figureIn(book, 'cse.threshold', 'headcount')
  const consultable: Asked = (facts) =>
    facts.s_publicBody !== true &&
    (unknown(facts.w_headcount) || facts.w_headcount >= least) &&
    touchesWork(facts)
  return [
    ['w_headcount', always, 'number'],
    ['w_touchesWork', always],
    ['w_staffData', always],
    ['w_monitors', always],
    ['w_recruitmentAid', always],
    ['w_usedForAppraisal', always],
    ['w_newTool', also(consultable, follows)],
    ['w_replaces', consultable],
    ['w_upgradeConsulted', consultable],
    ['w_widerUsers', also(consultable, follows)],
    ['w_compulsory', also(consultable, follows)],
    ['w_pilotReal', consultable],
    ['w_closedTest', also(consultable, ({ w_pilotReal }) => w_pilotReal !== true)],
    ['w_charterSanctions', always],
  ]
}

/** Every fact of the contract, once, in the order in which a person is asked. */
export function questionOrder(book: LawBook): readonly QuestionStep[] {
  const groups: Readonly<Record<QuestionGroup, readonly Line[]>> = {
    scope: SCOPE,
    role: ROLE,
    'article-5': ARTICLE_5,
    'annex-i': ANNEX_ONE,
    'annex-iii': [['annexIII', inScope, 'many']],
    'article-6-3': WAY_OUT,
    'article-50': ARTICLE_50,
    gpai: MODELS,
    gdpr: DATA,
    labour: labourLines(book),
    public: PUBLIC,
    dates: DATES,
  }
  return QUESTION_GROUPS.flatMap((group) =>
    groups[group].map(
      ([key, asked, type = 'yes-no']): QuestionStep => ({ key, group, type, asked }),
    ),
  )
}

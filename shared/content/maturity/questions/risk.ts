import { FIRST_EDITION, type MaturityQuestion } from '../question'

export const riskQuestions: readonly MaturityQuestion[] = [
  {
    id: 'maturity.risk.q1',
    dimension: 'risk',
    topic: { fr: 'Évaluation des risques', en: 'Risk assessment' },
    question: {
      fr: 'Comment évaluez-vous les risques de vos usages d’IA ?',
      en: 'How do you assess the risks of your AI uses?',
    },
    levels: [
      { fr: 'Aucune évaluation n’est faite.', en: 'No assessment is made.' },
      { fr: 'Les risques sont discutés.', en: 'Risks are discussed.' },
      { fr: 'Un registre des risques existe.', en: 'A risk register exists.' },
      {
        fr: 'Probabilité et gravité sont cotées, les actions attribuées.',
        en: 'Probability and severity are rated, actions are owned.',
      },
      {
        fr: 'Le risque résiduel est suivi chaque trimestre.',
        en: 'Residual risk is tracked every quarter.',
      },
    ],
    evidence: [
      {
        fr: 'Le registre : nombre de risques, date de la dernière revue.',
        en: 'The register: number of risks, date of the last review.',
      },
      {
        fr: 'Les actions : un responsable et une échéance sur chacune ?',
        en: 'The actions: an owner and a due date on each?',
      },
    ],
    purpose: {
      fr: 'L’étape 2 part de ce que vous savez déjà de vos risques.',
      en: 'Step 2 starts from what you already know of your risks.',
    },
    short: true,
    sources: ['S2', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.risk.q2',
    dimension: 'risk',
    topic: { fr: 'Protection des données', en: 'Data protection' },
    question: {
      fr: 'À quel moment et avec quelles traces protégez-vous les données personnelles ?',
      en: 'At which point, and with which records, do you protect personal data?',
    },
    levels: [
      { fr: 'La pratique est floue.', en: 'The practice is unclear.' },
      { fr: 'Le DPO est prévenu après coup.', en: 'The DPO is told afterwards.' },
      { fr: 'Le DPO est associé dès le départ.', en: 'The DPO is involved from the start.' },
      {
        fr: 'Registre, contrats et droits des personnes sont en place.',
        en: 'Register, contracts and people’s rights are in place.',
      },
      {
        fr: 'Les audits sont faits et la suppression est testée.',
        en: 'Audits are made and deletion is tested.',
      },
    ],
    evidence: [
      {
        fr: 'Le registre des traitements : les usages d’IA y figurent-ils ?',
        en: 'The record of processing: does it include AI uses?',
      },
      {
        fr: 'Le contrat de sous-traitance de chaque outil.',
        en: 'The processing agreement of each tool.',
      },
    ],
    purpose: {
      fr: 'Un traitement mal engagé se corrige mal une fois en service.',
      en: 'Processing started badly is hard to correct once in service.',
    },
    short: true,
    sources: ['S0', 'S1', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.risk.q3',
    dimension: 'risk',
    topic: { fr: 'Règlement sur l’IA', en: 'AI Act' },
    question: {
      fr: 'Où en êtes-vous du règlement européen sur l’IA, usage par usage ?',
      en: 'Where do you stand on the European AI Act, use by use?',
    },
    levels: [
      { fr: 'Le règlement est ignoré.', en: 'The regulation is unknown.' },
      { fr: 'On en a entendu parler.', en: 'It has been heard of.' },
      { fr: 'Les usages concernés sont recensés.', en: 'The uses concerned are listed.' },
      {
        fr: 'Les usages sont classés, avec leurs obligations.',
        en: 'Uses are classified, with their duties.',
      },
      {
        fr: 'Les obligations sont appliquées et prouvées.',
        en: 'Duties are implemented and evidenced.',
      },
    ],
    evidence: [
      {
        fr: 'La liste des usages : rôle et niveau de risque de chacun.',
        en: 'The list of uses: role and risk tier of each.',
      },
      {
        fr: 'La trace d’une obligation : information affichée, formation suivie.',
        en: 'The trace of a duty: notice shown, training attended.',
      },
    ],
    purpose: {
      fr: 'Le classement décide de ce qu’il faut faire, et pour quelle date.',
      en: 'Classification decides what must be done, and by when.',
    },
    short: false,
    sources: ['S0', 'S2', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.risk.q4',
    dimension: 'risk',
    topic: { fr: 'Cybersécurité', en: 'Cyber-security' },
    question: {
      fr: 'Quelles mesures de sécurité protègent vos usages d’IA ?',
      en: 'Which security measures protect your AI uses?',
    },
    levels: [
      { fr: 'Aucune mesure n’est prise.', en: 'No measure is taken.' },
      {
        fr: 'Seules les mesures informatiques générales s’appliquent.',
        en: 'Only generic IT measures apply.',
      },
      {
        fr: 'Filtrage et contrôle d’accès sont en place.',
        en: 'Filtering and access control are in place.',
      },
      {
        fr: 'Chiffrement, journaux et tests d’injection sont en place.',
        en: 'Encryption, logs and injection tests are in place.',
      },
      {
        fr: 'Les points d’intégration sont audités régulièrement.',
        en: 'Integration points are audited regularly.',
      },
    ],
    evidence: [
      {
        fr: 'Les règles de filtrage : quels outils, quelles données bloquées ?',
        en: 'Filtering rules: which tools, which data blocked?',
      },
      {
        fr: 'Le rapport du dernier test : date et failles corrigées.',
        en: 'The report of the last test: date and flaws fixed.',
      },
    ],
    purpose: {
      fr: 'Un assistant relié à vos données est une porte de plus.',
      en: 'An assistant linked to your data is one more door.',
    },
    short: false,
    sources: ['S0', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.risk.q5',
    dimension: 'risk',
    topic: { fr: 'Repli et incidents', en: 'Fallback and incidents' },
    question: {
      fr: 'Que faites-vous si l’IA tombe en panne ou se trompe gravement ?',
      en: 'What do you do if AI breaks down or is badly wrong?',
    },
    levels: [
      { fr: 'Rien n’est prévu.', en: 'Nothing is planned.' },
      { fr: 'On improvise.', en: 'People improvise.' },
      { fr: 'Une procédure manuelle est écrite.', en: 'A manual procedure is written.' },
      {
        fr: 'La procédure est testée et l’escalade définie.',
        en: 'The procedure is tested and the escalation path defined.',
      },
      {
        fr: 'Des exercices ont lieu et leurs leçons sont appliquées.',
        en: 'Drills take place and their lessons are applied.',
      },
    ],
    evidence: [
      {
        fr: 'La procédure sans IA : date du dernier essai.',
        en: 'The procedure without AI: date of the last drill.',
      },
      {
        fr: 'Le journal des incidents : délai de réaction, suites données.',
        en: 'The incident log: reaction time, action taken.',
      },
    ],
    purpose: {
      fr: 'Un repli jamais essayé n’est qu’une intention.',
      en: 'A fallback never tried is only an intention.',
    },
    short: true,
    sources: ['S2', 'S1', 'S0'],
    reviewed: FIRST_EDITION,
  },
]

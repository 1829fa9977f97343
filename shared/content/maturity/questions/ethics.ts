import { FIRST_EDITION, type MaturityQuestion } from '../question'

export const ethicsQuestions: readonly MaturityQuestion[] = [
  {
    id: 'maturity.ethics.q1',
    dimension: 'ethics',
    topic: { fr: 'Valeurs appliquées à l’IA', en: 'Values applied to AI' },
    question: {
      fr: 'Comment vos valeurs se traduisent-elles dans vos décisions d’IA ?',
      en: 'How do your values show in your AI decisions?',
    },
    levels: [
      { fr: 'Les valeurs ne sont pas écrites.', en: 'Values are not written.' },
      { fr: 'Les valeurs sont affichées.', en: 'Values are on display.' },
      {
        fr: 'Les valeurs sont traduites en règles pour l’IA.',
        en: 'Values are turned into rules for AI.',
      },
      { fr: 'Des cas sont tranchés au nom des valeurs.', en: 'Cases are decided by the values.' },
      { fr: 'Les valeurs sont vérifiées lors des audits.', en: 'Values are tested in audits.' },
    ],
    evidence: [
      {
        fr: 'La feuille des valeurs : une règle d’IA en face de chacune ?',
        en: 'The values sheet: one AI rule beside each?',
      },
      {
        fr: 'Un usage refusé ou modifié au nom d’une valeur.',
        en: 'A use refused or changed because of a value.',
      },
    ],
    purpose: {
      fr: 'L’étape 4 écrit la charte à partir de vos valeurs.',
      en: 'Step 4 writes the charter from your values.',
    },
    short: false,
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.ethics.q2',
    dimension: 'ethics',
    topic: { fr: 'Biais et équité', en: 'Bias and fairness' },
    question: {
      fr: 'Comment vérifiez-vous que l’IA traite les personnes de façon équitable ?',
      en: 'How do you check that AI treats people fairly?',
    },
    levels: [
      { fr: 'La question n’est pas envisagée.', en: 'The question is not considered.' },
      { fr: 'Le sujet est connu, rien n’est testé.', en: 'The topic is known, nothing is tested.' },
      { fr: 'Les biais sont vérifiés avant le lancement.', en: 'Bias is checked before launch.' },
      { fr: 'Des tests périodiques sont faits.', en: 'Periodic tests are made.' },
      { fr: 'Les tests sont suivis de corrections.', en: 'Tests are followed by corrections.' },
    ],
    evidence: [
      {
        fr: 'Le rapport du dernier test : groupes comparés, écart, date.',
        en: 'The last test report: groups compared, difference, date.',
      },
      { fr: 'La correction faite à la suite d’un test.', en: 'The correction made after a test.' },
    ],
    purpose: {
      fr: 'Un biais non testé se découvre par une plainte, ou par la presse.',
      en: 'Untested bias is discovered through a complaint, or the press.',
    },
    short: true,
    sources: ['S2', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.ethics.q3',
    dimension: 'ethics',
    topic: { fr: 'Explication et décision humaine', en: 'Explanation and human decision' },
    question: {
      fr: 'Qui décide quand l’IA propose, et pouvez-vous expliquer la décision ?',
      en: 'Who decides when AI proposes, and can you explain the decision?',
    },
    levels: [
      { fr: 'Les décisions sont opaques.', en: 'Decisions are opaque.' },
      { fr: 'Une relecture informelle a lieu.', en: 'An informal review takes place.' },
      { fr: 'Un humain valide les cas critiques.', en: 'A person validates critical cases.' },
      {
        fr: 'Les motifs de la décision sont consignés.',
        en: 'The reasons for the decision are recorded.',
      },
      {
        fr: 'Une explication est disponible pour les personnes concernées.',
        en: 'An explanation is available to the people concerned.',
      },
    ],
    evidence: [
      {
        fr: 'Un dossier récent : qui a validé, pour quel motif ?',
        en: 'A recent case: who validated, for which reason?',
      },
      {
        fr: 'Le texte d’explication remis à une personne concernée.',
        en: 'The explanation given to a person concerned.',
      },
    ],
    purpose: {
      fr: 'Une décision que l’on ne sait pas expliquer ne se défend pas.',
      en: 'A decision that cannot be explained cannot be defended.',
    },
    short: true,
    sources: ['S3', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.ethics.q4',
    dimension: 'ethics',
    topic: { fr: 'Sobriété', en: 'Sobriety' },
    question: {
      fr: 'Que faites-vous pour limiter l’empreinte environnementale de l’IA ?',
      en: 'What do you do to limit the environmental footprint of AI?',
    },
    levels: [
      { fr: 'La question n’est pas envisagée.', en: 'The question is not considered.' },
      { fr: 'Le sujet est évoqué.', en: 'The topic is mentioned.' },
      {
        fr: 'Des conseils d’usage raisonné sont donnés.',
        en: 'Guidance on reasonable use is given.',
      },
      { fr: 'L’usage est mesuré.', en: 'Use is measured.' },
      {
        fr: 'Des objectifs sont fixés et des options plus légères choisies.',
        en: 'Targets are set and lighter alternatives chosen.',
      },
    ],
    evidence: [
      {
        fr: 'Les conseils donnés aux salariés : date et diffusion.',
        en: 'The guidance given to staff: date and circulation.',
      },
      {
        fr: 'Le relevé des appels ou des volumes par usage.',
        en: 'The record of calls or volumes per use.',
      },
    ],
    purpose: {
      fr: 'Le modèle le plus lourd est rarement nécessaire, et toujours payé.',
      en: 'The heaviest model is rarely needed, and always paid for.',
    },
    short: false,
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
]

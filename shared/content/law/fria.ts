import { lawPack } from './law-item'

/** Fundamental-rights impact assessment (Art. 27). */
export const friaPack = lawPack(
  'fria',
  {
    fr: 'Analyse d’impact sur les droits fondamentaux',
    en: 'Fundamental-rights impact assessment',
  },
  { source: 'aiAct' },
  [
    [
      'why.fria-not-annex-iii',
      'Art. 27',
      'Non : cette analyse ne concerne que les systèmes à haut risque de l’annexe III.',
      'No: this assessment is only about the high-risk systems of Annex III.',
    ],
    [
      'why.fria-infrastructure',
      'Art. 27(1)',
      'Non : les infrastructures critiques (annexe III, point 2) en sont exclues.',
      'No: critical infrastructure (Annex III, point 2) is excluded.',
    ],
    [
      'why.fria-not-deployer',
      'Art. 27(1)',
      'Non : elle revient à qui utilise le système, pas à qui le fournit.',
      'No: it is for whoever uses the system, not for whoever supplies it.',
    ],
    [
      'why.fria-credit-insurance',
      'Art. 27(1)',
      'Oui : elle est due par tout déployeur en solvabilité des personnes ou en assurance vie et santé.',
      'Yes: it is due from any deployer in creditworthiness of persons or life and health insurance.',
    ],
    [
      'why.fria-public',
      'Art. 27(1)',
      'Oui : l’organisation est un organisme public, ou un acteur privé qui rend un service public.',
      'Yes: the organisation is a public body, or a private one providing a public service.',
    ],
    [
      'why.fria-private',
      'Art. 27(1)',
      'Non : un employeur privé ordinaire n’en doit pas.',
      'No: an ordinary private employer owes none.',
    ],
    [
      'why.fria-assumed-private',
      'Art. 27(1)',
      'Non, si l’organisation est un employeur privé ordinaire : ce point reste à confirmer.',
      'No, if the organisation is an ordinary private employer: this remains to be confirmed.',
    ],
    [
      'why.fria-unsettled',
      'Art. 27(1)',
      'Oui tant qu’il n’est pas établi que l’organisation n’est ni publique ni chargée d’un service public.',
      'Yes until it is established that the organisation is neither public nor in charge of a public service.',
    ],
    [
      'fria.questionnaire',
      'Art. 27(5)',
      'Le questionnaire type du Bureau de l’IA n’a pas été vu.',
      'The template questionnaire of the AI Office has not been seen.',
      { grade: 'U' },
    ],
    [
      'ask.fria',
      'Art. 27',
      'L’organisation est-elle publique, ou rend-elle un service public ? La réponse décide de l’analyse d’impact sur les droits fondamentaux.',
      'Is the organisation public, or does it provide a public service? The answer decides the fundamental-rights assessment.',
    ],
  ],
)

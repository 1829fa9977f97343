import { defineTexts } from '../../../../shared/kernel/text'

export const questionTexts = defineTexts({
  title: { fr: 'Audit de maturité IA', en: 'AI-maturity audit' },
  progress: {
    fr: {
      one: '{count} réponse sur {total}, environ {minutes} minutes pour finir.',
      other: '{count} réponses sur {total}, environ {minutes} minutes pour finir.',
    },
    en: {
      one: '{count} answer out of {total}, about {minutes} minutes to finish.',
      other: '{count} answers out of {total}, about {minutes} minutes to finish.',
    },
  },
  finished: {
    fr: {
      one: '{count} réponse sur {total}. Le résultat est prêt à lire.',
      other: '{count} réponses sur {total}. Le résultat est prêt à lire.',
    },
    en: {
      one: '{count} answer out of {total}. The result is ready to read.',
      other: '{count} answers out of {total}. The result is ready to read.',
    },
  },
  seeResult: { fr: 'Voir le résultat', en: 'See the result' },
  dimensions: {
    title: { fr: 'Dimensions', en: 'Dimensions' },
    count: { fr: '{answered} sur {total}', en: '{answered} of {total}' },
    answers: {
      fr: { one: '{answered} réponse sur {count}', other: '{answered} réponses sur {count}' },
      en: { one: '{answered} answer of {count}', other: '{answered} answers of {count}' },
    },
    questions: { fr: 'Questions de la dimension', en: 'Questions of the dimension' },
    answered: { fr: 'répondue', en: 'answered' },
  },
  provisional: {
    title: { fr: 'Maturité provisoire', en: 'Provisional maturity' },
    titleDone: { fr: 'Maturité', en: 'Maturity' },
    mean: {
      fr: {
        one: 'Moyenne d’une dimension notée.',
        other: 'Moyenne des {count} dimensions notées.',
      },
      en: {
        one: 'Mean of one dimension with a mark.',
        other: 'Mean of {count} dimensions with a mark.',
      },
    },
    none: {
      fr: 'Il faut six dimensions notées sur neuf ; {scored} à ce jour.',
      en: 'Six of the nine dimensions need a mark; {scored} so far.',
    },
    rule: {
      fr: 'Une dimension compte dès {count} réponses.',
      en: 'A dimension counts from {count} answers.',
    },
  },
  question: {
    at: { fr: 'question {at} sur {total}', en: 'question {at} of {total}' },
    how: {
      fr: 'Choisissez la phrase la plus proche de vos pratiques d’aujourd’hui, pas de vos intentions.',
      en: 'Choose the sentence closest to your practice of today, not to your intentions.',
    },
    levels: { fr: 'Niveau d’aujourd’hui', en: 'Today’s level' },
    today: { fr: 'Aujourd’hui', en: 'Today' },
    target: { fr: 'Cible à 12 mois', en: 'Target in 12 months' },
    before: { fr: 'Avant', en: 'Before' },
    unknown: { fr: 'Je ne sais pas', en: 'Don’t know' },
    na: { fr: 'Sans objet', en: 'Not applicable' },
    clear: { fr: 'Retirer la réponse', en: 'Clear the answer' },
    heard: {
      fr: '{people} répondants : {mean} en moyenne, écart-type {spread}. La salle peut retenir un autre niveau.',
      en: '{people} respondents: {mean} on average, standard deviation {spread}. The room may settle on another level.',
    },
    notHeard: {
      fr: 'Moins de cinq répondants ont donné un niveau : rien n’est montré.',
      en: 'Fewer than five respondents gave a level: nothing is shown.',
    },
    unknownNote: {
      fr: 'Sans niveau, la question compte comme non répondue. Nommez à droite qui peut répondre.',
      en: 'Without a level the question counts as not answered. Name who can answer on the right.',
    },
    naNote: {
      fr: 'La question sort du calcul de sa dimension.',
      en: 'The question leaves the calculation of its dimension.',
    },
  },
  target: {
    label: { fr: 'Cible à 12 mois', en: 'Target in 12 months' },
    level: { fr: 'Cible {level}', en: 'Target {level}' },
    none: {
      fr: 'Sans cible, le plan vise le niveau suivant, jusqu’à 3.',
      en: 'Without a target the plan aims at the next level, up to 3.',
    },
    same: { fr: 'Tenir ce niveau est un objectif.', en: 'Holding this level is an objective.' },
    one: {
      fr: 'Un niveau en un an : à la portée d’une action suivie.',
      en: 'One level in a year: within reach of one action carried through.',
    },
    two: {
      fr: 'Deux niveaux en un an : ambitieux, prévoir une action datée.',
      en: 'Two levels in a year: ambitious, plan a dated action.',
    },
    many: {
      fr: '{count} niveaux en un an : rarement tenu, prévoir une étape.',
      en: '{count} levels in a year: seldom kept, plan an intermediate step.',
    },
    below: {
      fr: 'La cible est sous le niveau d’aujourd’hui : à vérifier.',
      en: 'The target is below today’s level: to be checked.',
    },
    noLevel: {
      fr: 'La cible se juge avec un niveau d’aujourd’hui.',
      en: 'A target is judged against a level of today.',
    },
    clear: { fr: 'Retirer la cible', en: 'Clear the target' },
  },
  evidence: {
    label: { fr: 'Preuve', en: 'Evidence' },
    optional: { fr: 'facultative', en: 'optional' },
    placeholder: {
      fr: 'Document, écran ou chiffre, avec sa date',
      en: 'Document, screen or figure, with its date',
    },
    ask: { fr: 'Ce qui le montrerait', en: 'What would show it' },
    strength: { fr: 'Force de la preuve', en: 'Strength of the evidence' },
    strengthNone: { fr: 'Non précisée', en: 'Not stated' },
    strengthHint: {
      fr: 'Notée à part : elle ne change pas le niveau.',
      en: 'Kept apart: it does not change the level.',
    },
  },
  answeredBy: { fr: 'Réponse donnée par', en: 'Answer given by' },
  previous: {
    title: { fr: 'Réponses précédentes', en: 'Previous answers' },
    level: { fr: '{level} {name}', en: '{level} {name}' },
    unknown: { fr: 'Je ne sais pas', en: 'Don’t know' },
    na: { fr: 'Sans objet', en: 'Not applicable' },
    none: { fr: 'Sans réponse', en: 'No answer' },
  },
  purpose: { fr: 'À quoi sert la réponse.', en: 'What the answer is for.' },
  keys: {
    label: { fr: 'Raccourcis de la page', en: 'Shortcuts of the page' },
    to: { fr: 'à', en: 'to' },
    level: { fr: 'niveau', en: 'level' },
    shift: { fr: 'Maj', en: 'Shift' },
    target: { fr: 'cible', en: 'target' },
    evidenceKey: { fr: 'P', en: 'P' },
    evidence: { fr: 'preuve', en: 'evidence' },
    na: { fr: 'sans objet', en: 'not applicable' },
    unknown: { fr: 'ne sait pas', en: 'don’t know' },
    previous: { fr: 'Précédente', en: 'Previous' },
    next: { fr: 'Question suivante', en: 'Next question' },
    enter: { fr: 'Entrée', en: 'Enter' },
  },
})

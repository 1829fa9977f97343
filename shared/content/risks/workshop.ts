import type { WorkshopQuestion } from '../workshop-question'

/** The four questions of step 2, then its two standing prompts (method.md 5.1). */
export const RISK_QUESTION_IDS = [
  'risk.q.error-severity',
  'risk.q.vendor-dependence',
  'risk.q.fallback',
  'risk.q.cybersecurity',
  'risk.q.regulatory-watch',
  'risk.q.tool-ban',
] as const
export type RiskQuestionId = (typeof RISK_QUESTION_IDS)[number]

export const riskQuestions: readonly WorkshopQuestion<RiskQuestionId>[] = [
  {
    id: 'risk.q.error-severity',
    label: {
      fr: 'Quelles suites aurait une erreur de l’IA ?',
      en: 'What would follow from an error of the AI?',
    },
    explanation: {
      fr: 'Quatre notes de 1 à 5 : image, qualité, sécurité, conformité. La plus mauvaise compte.',
      en: 'Four marks from 1 to 5: reputation, quality, safety, compliance. The worst one counts.',
    },
    aloud: {
      fr: 'Imaginez la pire réponse fausse, et que personne ne la voie. Que se passe-t-il le lendemain, et pour qui ?',
      en: 'Imagine the worst wrong answer, and that nobody sees it. What happens the next day, and to whom?',
    },
    why: {
      fr: 'La gravité décide du contrôle humain et du périmètre, bien avant le choix d’un outil.',
      en: 'Severity decides on human control and scope, long before the choice of a tool.',
    },
    ifUnfavourable: {
      fr: 'Rendre la validation humaine obligatoire, ou réduire le périmètre à ce qui se rattrape.',
      en: 'Make human validation compulsory, or narrow the scope to what can be put right.',
    },
    type: 'facets',
    standing: false,
    sources: ['S2'],
  },
  {
    id: 'risk.q.vendor-dependence',
    label: {
      fr: 'Seriez-vous bloqués si ce fournisseur ou cette technologie disparaissait ?',
      en: 'Would you be stuck if this supplier or technology disappeared?',
    },
    explanation: {
      fr: 'Oui si le travail s’arrête, en partie s’il reprend en quelques semaines, non si un autre outil prend le relais. Ici, non est la bonne réponse.',
      en: 'Yes if work stops, partly if it resumes within weeks, no if another tool takes over. Here, no is the good answer.',
    },
    aloud: {
      fr: 'Le fournisseur ferme vendredi. Que faites-vous lundi matin, et combien de temps pour retrouver le niveau actuel ?',
      en: 'The supplier closes on Friday. What do you do on Monday morning, and how long to get back to today’s level?',
    },
    why: {
      fr: 'La dépendance se règle avant la signature : ensuite, il reste peu à négocier.',
      en: 'Dependence is settled before signing: afterwards, little is left to negotiate.',
    },
    ifUnfavourable: {
      fr: 'Écrire un plan de sortie, essayer l’export et évaluer un second fournisseur.',
      en: 'Write an exit plan, try the export and evaluate a second supplier.',
    },
    type: 'ypn',
    standing: false,
    sources: ['S2', 'S1'],
  },
  {
    id: 'risk.q.fallback',
    label: {
      fr: 'Pouvez-vous reprendre la main aussitôt, sans IA, en cas de dérive ?',
      en: 'Can you take over at once, without AI, if it drifts?',
    },
    explanation: {
      fr: 'Comme on coupe un pilote automatique : une personne sait arrêter l’outil et le travail continue à la main.',
      en: 'As one switches off an autopilot: somebody knows how to stop the tool and work goes on by hand.',
    },
    aloud: {
      fr: 'Qui appuie sur arrêt, comment, et qui fait le travail à la main dans l’heure qui suit ? L’avez-vous essayé ?',
      en: 'Who presses stop, how, and who does the work by hand within the hour? Have you tried it?',
    },
    why: {
      fr: 'Une procédure jamais essayée ne protège personne le jour où elle sert.',
      en: 'A procedure never tried protects nobody on the day it is needed.',
    },
    ifUnfavourable: {
      fr: 'Écrire la procédure sans IA, nommer qui décide et fixer la date d’un essai.',
      en: 'Write the no-AI procedure, name who decides and set the date of a drill.',
    },
    type: 'ypn',
    standing: false,
    sources: ['S2'],
  },
  {
    id: 'risk.q.cybersecurity',
    label: {
      fr: 'Quelles protections contre les attaques informatiques ?',
      en: 'Which protections against computer attacks?',
    },
    explanation: {
      fr: 'Accès, chiffrement, filtrage des entrées, suivi des failles : dire ce qui est en place, pas ce qui est prévu.',
      en: 'Access, encryption, input filtering, follow-up of flaws: say what is in place, not what is planned.',
    },
    aloud: {
      fr: 'Un courriel piégé arrive dans la boîte que lit l’assistant. Qu’est-ce qui l’empêche d’obéir ou de sortir des données ?',
      en: 'A trapped email arrives in the mailbox the assistant reads. What prevents it from obeying or sending data out?',
    },
    why: {
      fr: 'Un outil relié aux données de l’entreprise est une porte de plus.',
      en: 'A tool connected to company data is one more door.',
    },
    ifUnfavourable: {
      fr: 'Établir un plan de sécurité avec le responsable sécurité avant de relier l’outil aux données.',
      en: 'Draw up a security plan with the head of security before connecting the tool to data.',
    },
    type: 'ypn',
    standing: false,
    sources: ['S2', 'S0'],
  },
  {
    id: 'risk.q.regulatory-watch',
    label: { fr: 'Qui suit l’évolution des textes ?', en: 'Who follows legal changes?' },
    explanation: {
      fr: 'Une personne nommée, avec un rythme de lecture et le droit d’alerter.',
      en: 'A named person, with a reading rhythm and the right to raise an alert.',
    },
    aloud: {
      fr: 'Qui vous dira qu’une obligation change, et à quelle date l’a-t-il vérifié pour la dernière fois ?',
      en: 'Who will tell you that a duty changes, and when did they last check?',
    },
    why: {
      fr: 'Les dates du règlement européen ont déjà bougé ; un classement vieillit.',
      en: 'The dates of the European regulation have already moved; a classification ages.',
    },
    ifUnfavourable: {
      fr: 'Nommer une personne et fixer une lecture chaque trimestre.',
      en: 'Name a person and set a quarterly reading.',
    },
    type: 'person',
    standing: true,
    sources: ['S2', 'S3'],
  },
  {
    id: 'risk.q.tool-ban',
    label: {
      fr: 'Et si l’outil venait à être interdit en Europe ?',
      en: 'What if the tool were banned in Europe?',
    },
    explanation: {
      fr: 'Décrire en quelques lignes ce qui s’arrêterait et par quoi le remplacer.',
      en: 'Describe in a few lines what would stop and what would replace it.',
    },
    aloud: {
      fr: 'Une autorité suspend l’outil ce soir. Quels services sont touchés, et quel est le plan ?',
      en: 'An authority suspends the tool tonight. Which departments are affected, and what is the plan?',
    },
    why: {
      fr: 'Une restriction peut tomber à bref délai et sans recours immédiat.',
      en: 'A restriction can fall at short notice and without immediate appeal.',
    },
    ifUnfavourable: {
      fr: 'Prévoir un outil de repli, une clause de sortie et une copie des données.',
      en: 'Provide for a fallback tool, an exit clause and a copy of the data.',
    },
    type: 'long',
    standing: true,
    sources: ['S2'],
  },
]

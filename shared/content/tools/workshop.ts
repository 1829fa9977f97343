import type { WorkshopQuestion } from '../workshop-question'

/** The five questions of step 3 (method.md 6.1). */
export const TOOL_QUESTION_IDS = [
  'tool.q.fit-need',
  'tool.q.security-compliance',
  'tool.q.rights-restrictions',
  'tool.q.ai-referent',
  'tool.q.budget',
] as const
export type ToolQuestionId = (typeof TOOL_QUESTION_IDS)[number]

export const toolQuestions: readonly WorkshopQuestion<ToolQuestionId>[] = [
  {
    id: 'tool.q.fit-need',
    label: {
      fr: 'L’outil couvre-t-il vos besoins propres ?',
      en: 'Does the tool cover your own needs?',
    },
    explanation: {
      fr: 'Oui seulement si vous l’avez vu répondre sur vos cas. La notoriété d’un outil ne prouve rien.',
      en: 'Yes only if you have seen it answer on your cases. The fame of a tool proves nothing.',
    },
    aloud: {
      fr: 'Prenez trois dossiers de la semaine passée : l’outil les traite-t-il comme vous l’attendez ?',
      en: 'Take three files from last week: does the tool handle them as you expect?',
    },
    why: {
      fr: 'Un outil choisi sur sa réputation coûte le même prix et sert moins.',
      en: 'A tool chosen on reputation costs the same and serves less.',
    },
    ifUnfavourable: {
      fr: 'Comparer au moins une autre solution sur les mêmes cas réels.',
      en: 'Compare at least one other solution on the same real cases.',
    },
    type: 'ypn',
    standing: false,
    sources: ['S2'],
  },
  {
    id: 'tool.q.security-compliance',
    label: {
      fr: 'Satisfait-il les exigences de sécurité et de conformité de votre métier ?',
      en: 'Does it meet the security and compliance demands of your trade?',
    },
    explanation: {
      fr: 'Hébergement, contrat de sous-traitance, journaux, normes du secteur et engagements pris envers vos clients.',
      en: 'Hosting, processor contract, logs, sector standards and commitments made to your customers.',
    },
    aloud: {
      fr: 'Votre client le plus exigeant vous audite demain sur cet outil. Que lui montrez-vous ?',
      en: 'Your most demanding customer audits you tomorrow on this tool. What do you show?',
    },
    why: {
      fr: 'Ces exigences éliminent : elles se vérifient avant de comparer le reste.',
      en: 'These demands eliminate: they are checked before the rest is compared.',
    },
    ifUnfavourable: {
      fr: 'Écarter l’outil, ou négocier par écrit ce qui manque avant tout usage.',
      en: 'Exclude the tool, or negotiate in writing what is missing before any use.',
    },
    type: 'ypn',
    standing: false,
    sources: ['S2'],
  },
  {
    id: 'tool.q.rights-restrictions',
    label: {
      fr: 'Qui a droit à quoi, et avec quelles limites ?',
      en: 'Who may do what, and within which limits?',
    },
    explanation: {
      fr: 'Pour chaque fonction : les usages permis, les données permises et ce qui demande un accord.',
      en: 'For each function: the uses allowed, the data allowed and what needs agreement.',
    },
    aloud: {
      fr: 'Un nouveau collègue ouvre l’outil lundi. Que peut-il y mettre, que ne peut-il pas, et qui le lui a dit ?',
      en: 'A new colleague opens the tool on Monday. What may they put in, what not, and who told them?',
    },
    why: {
      fr: 'Des droits fixés après coup se reprennent difficilement.',
      en: 'Rights set afterwards are hard to take back.',
    },
    ifUnfavourable: {
      fr: 'Définir le tableau des droits avant d’ouvrir les comptes.',
      en: 'Define the table of rights before opening accounts.',
    },
    type: 'ypn',
    standing: false,
    sources: ['S2'],
  },
  {
    id: 'tool.q.ai-referent',
    label: {
      fr: 'Qui sera référent IA pour gérer les licences ?',
      en: 'Who will be the AI lead for licences?',
    },
    explanation: {
      fr: 'Une personne qui attribue, retire et suit les licences, avec du temps pour le faire.',
      en: 'A person who grants, withdraws and follows licences, with time to do it.',
    },
    aloud: {
      fr: 'À qui demande-t-on un accès demain, et qui le coupe le jour d’un départ ?',
      en: 'Whom does one ask for access tomorrow, and who cuts it on the day somebody leaves?',
    },
    why: {
      fr: 'Sans responsable, les licences dormantes et les comptes oubliés s’accumulent.',
      en: 'Without an owner, idle licences and forgotten accounts pile up.',
    },
    ifUnfavourable: {
      fr: 'Nommer une personne et un suppléant avant le premier achat.',
      en: 'Appoint a person and a deputy before the first purchase.',
    },
    type: 'person',
    standing: false,
    sources: ['S2'],
  },
  {
    id: 'tool.q.budget',
    label: {
      fr: 'Quel budget acceptez-vous d’engager ?',
      en: 'Which budget do you accept to commit?',
    },
    explanation: {
      fr: 'Le montant total accepté pour l’année, mise en place comprise. Zéro est une réponse.',
      en: 'The total amount accepted for the year, set-up included. Zero is an answer.',
    },
    aloud: {
      fr: 'Jusqu’à quel montant cet essai vaut-il la peine, et qui dit stop quand on l’atteint ?',
      en: 'Up to what amount is this trial worth it, and who says stop when it is reached?',
    },
    why: {
      fr: 'Un plafond décidé avant le choix évite de justifier après coup une dépense engagée.',
      en: 'A cap decided before the choice avoids justifying a committed expense afterwards.',
    },
    ifUnfavourable: {
      fr: 'Fixer un plafond, avec une alerte avant de l’atteindre, avant de choisir l’outil.',
      en: 'Set a cap, with an alert before it is reached, before choosing the tool.',
    },
    type: 'money',
    standing: false,
    sources: ['S2'],
  },
]

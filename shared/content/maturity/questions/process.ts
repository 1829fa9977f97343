import { FIRST_EDITION, type MaturityQuestion } from '../question'

export const processQuestions: readonly MaturityQuestion[] = [
  {
    id: 'maturity.process.q1',
    dimension: 'process',
    topic: { fr: 'Connaissance des processus', en: 'Knowledge of processes' },
    question: {
      fr: 'Savez-vous comment vos processus se déroulent vraiment, traces à l’appui ?',
      en: 'Do you know how your processes really run, with traces to show it?',
    },
    levels: [
      {
        fr: 'Le processus n’existe que dans les têtes.',
        en: 'The process exists only in people’s heads.',
      },
      { fr: 'Un schéma a été dessiné il y a longtemps.', en: 'A map was drawn long ago.' },
      { fr: 'Les flux clés ont un schéma à jour.', en: 'Key flows have a current map.' },
      {
        fr: 'Les schémas sont comparés aux traces des systèmes.',
        en: 'Maps are checked against system traces.',
      },
      { fr: 'Le flux réel est observé en continu.', en: 'The real flow is observed continuously.' },
    ],
    evidence: [
      {
        fr: 'Le schéma du processus : sa date et son auteur.',
        en: 'The process map: its date and its author.',
      },
      {
        fr: 'Un export de tickets ou de commandes avec les heures de passage.',
        en: 'An export of tickets or orders with times of each stage.',
      },
    ],
    purpose: {
      fr: 'Automatiser un processus mal connu accélère surtout ses détours.',
      en: 'Automating a poorly known process mostly speeds up its detours.',
    },
    short: true,
    sources: ['S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.process.q2',
    dimension: 'process',
    topic: { fr: 'Attentes, relais et relances', en: 'Waits, handovers and queries' },
    question: {
      fr: 'Que mesurez-vous des attentes, des relais et des relances d’un dossier ?',
      en: 'What do you measure of the waits, handovers and queries of a case?',
    },
    levels: [
      { fr: 'Seul le temps passé est connu.', en: 'Only hands-on time is known.' },
      { fr: 'Quelques dates sont relevées.', en: 'Some dates are recorded.' },
      { fr: 'Le délai total est mesuré.', en: 'Total lead time is measured.' },
      { fr: 'Le délai est ventilé par cause.', en: 'Lead time is split by cause.' },
      { fr: 'Les causes sont pilotées par des objectifs.', en: 'Causes are steered by targets.' },
    ],
    evidence: [
      {
        fr: 'Un rapport de délai : période, nombre de dossiers, moyenne et médiane.',
        en: 'A lead-time report: period, number of cases, mean and median.',
      },
      {
        fr: 'La liste des motifs d’attente, avec leur part du délai.',
        en: 'The list of reasons for waiting, with their share of lead time.',
      },
    ],
    purpose: {
      fr: 'L’attente pèse souvent plus que le travail, et l’IA agit rarement sur elle.',
      en: 'Waiting often outweighs work, and AI rarely acts on it.',
    },
    short: false,
    sources: ['S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.process.q3',
    dimension: 'process',
    topic: { fr: 'Doublons et ressaisies', en: 'Duplicates and re-keying' },
    question: {
      fr: 'Combien de fois la même information est-elle saisie, et dans combien d’outils ?',
      en: 'How many times is the same information keyed in, and in how many tools?',
    },
    levels: [
      {
        fr: 'La même donnée est saisie plusieurs fois.',
        en: 'The same data are keyed several times.',
      },
      { fr: 'Les doublons sont connus et tolérés.', en: 'Duplicates are known and tolerated.' },
      { fr: 'Les doublons sont recensés.', en: 'Duplicates are listed.' },
      { fr: 'Les principaux doublons sont supprimés.', en: 'The main duplicates are removed.' },
      {
        fr: 'Le flux est intégré, sans ressaisie.',
        en: 'The flow is integrated, with no re-keying.',
      },
    ],
    evidence: [
      {
        fr: 'Le parcours d’une commande : chaque écran où l’on retape un champ.',
        en: 'The path of an order: each screen where a field is typed again.',
      },
      {
        fr: 'La liste des doublons : fréquence et temps perdu.',
        en: 'The list of duplicates: frequency and time lost.',
      },
    ],
    purpose: {
      fr: 'Supprimer une ressaisie coûte souvent moins qu’une IA qui la ferait.',
      en: 'Removing re-keying often costs less than AI doing it.',
    },
    short: false,
    sources: ['S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.process.q4',
    dimension: 'process',
    topic: { fr: 'Revoir avant d’automatiser', en: 'Redesign before automating' },
    question: {
      fr: 'Que changez-vous à un processus avant de l’automatiser ?',
      en: 'What do you change in a process before automating it?',
    },
    levels: [
      {
        fr: 'L’IA est posée par-dessus, sans rien changer.',
        en: 'AI is added on top, with nothing changed.',
      },
      { fr: 'De petites retouches sont faites.', en: 'Small tweaks are made.' },
      {
        fr: 'Le processus est revu avant le projet.',
        en: 'The process is reviewed before the project.',
      },
      {
        fr: 'Le processus est refondu avec ses utilisateurs.',
        en: 'The process is redesigned with its users.',
      },
      { fr: 'La refonte est une pratique établie.', en: 'Redesign is a standing practice.' },
    ],
    evidence: [
      {
        fr: 'Le schéma avant et après le dernier projet.',
        en: 'The map before and after the last project.',
      },
      {
        fr: 'Le compte rendu de la revue : qui y était, quelles étapes ont disparu.',
        en: 'The minutes of the review: who was there, which stages went.',
      },
    ],
    purpose: {
      fr: 'Une étape inutile reste inutile quand une IA la fait.',
      en: 'A useless stage stays useless when AI does it.',
    },
    short: true,
    sources: ['S2', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.process.q5',
    dimension: 'process',
    topic: { fr: 'Orientation et escalade', en: 'Routing and escalation' },
    question: {
      fr: 'Selon quelles règles une demande est-elle orientée, puis escaladée ?',
      en: 'By which rules is a request routed, then escalated?',
    },
    levels: [
      { fr: 'Chacun décide à sa façon.', en: 'Everyone decides in their own way.' },
      {
        fr: 'Des habitudes fondées sur des mots-clés guident le tri.',
        en: 'Habits based on keywords guide the sorting.',
      },
      { fr: 'Des règles écrites existent.', en: 'Written rules exist.' },
      { fr: 'Les règles sont fondées sur l’historique.', en: 'Rules are based on history.' },
      {
        fr: 'L’orientation est automatique, l’humain traite les exceptions.',
        en: 'Routing is automatic, people handle exceptions.',
      },
    ],
    evidence: [
      {
        fr: 'La règle d’orientation : où est-elle écrite, depuis quand ?',
        en: 'The routing rule: where is it written, since when?',
      },
      {
        fr: 'Vingt demandes récentes : combien ont changé de main plus d’une fois ?',
        en: 'Twenty recent requests: how many changed hands more than once?',
      },
    ],
    purpose: {
      fr: 'Une IA de tri apprend vos règles ; sans règle, elle apprend le hasard.',
      en: 'A sorting AI learns your rules; without rules it learns chance.',
    },
    short: false,
    sources: ['S4'],
    reviewed: FIRST_EDITION,
  },
]

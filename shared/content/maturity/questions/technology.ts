import { FIRST_EDITION, type MaturityQuestion } from '../question'

export const technologyQuestions: readonly MaturityQuestion[] = [
  {
    id: 'maturity.technology.q1',
    dimension: 'technology',
    topic: { fr: 'Ouverture des systèmes', en: 'Openness of systems' },
    question: {
      fr: 'Vos systèmes clés peuvent-ils échanger des données par une interface (API) ?',
      en: 'Can your core systems exchange data through an interface (API)?',
    },
    levels: [
      { fr: 'Les systèmes sont fermés.', en: 'Systems are closed.' },
      { fr: 'Quelques exports sont possibles.', en: 'Some exports are possible.' },
      { fr: 'Un système clé offre une API.', en: 'One core system offers an API.' },
      { fr: 'La plupart ont une API ou une passerelle.', en: 'Most have an API or middleware.' },
      { fr: 'Toutes les API sont documentées.', en: 'Every system has a documented API.' },
    ],
    evidence: [
      {
        fr: 'La liste des applications : API, export ou rien, pour chacune.',
        en: 'The list of applications: API, export or nothing, for each.',
      },
      {
        fr: 'Une interface en service : sa documentation et sa date.',
        en: 'An interface in service: its documentation and date.',
      },
    ],
    purpose: {
      fr: 'L’ouverture décide entre une simple extension et une vraie intégration.',
      en: 'Openness decides between a plain plug-in and real integration.',
    },
    short: false,
    sources: ['S0', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.technology.q2',
    dimension: 'technology',
    topic: { fr: 'Authentification et droits', en: 'Authentication and rights' },
    question: {
      fr: 'Comment vous connectez-vous aux outils, et qui a droit à quoi ?',
      en: 'How do you sign in to tools, and who may access what?',
    },
    levels: [
      { fr: 'Des mots de passe sont partagés.', en: 'Passwords are shared.' },
      { fr: 'Chacun a son compte individuel.', en: 'Everyone has an individual account.' },
      { fr: 'Les droits sont donnés par rôle.', en: 'Rights are given by role.' },
      {
        fr: 'L’authentification est forte et les jetons sont renouvelés.',
        en: 'Authentication is strong and tokens are rotated.',
      },
      {
        fr: 'Le moindre privilège est appliqué et audité.',
        en: 'Least privilege is applied and audited.',
      },
    ],
    evidence: [
      {
        fr: 'L’écran des comptes d’un outil : comptes communs, départs non fermés.',
        en: 'The account screen of a tool: shared accounts, leavers still open.',
      },
      {
        fr: 'La dernière revue des droits : sa date et ce qu’elle a retiré.',
        en: 'The last rights review: its date and what it removed.',
      },
    ],
    purpose: {
      fr: 'Une IA voit tout ce que voit le compte qui l’ouvre.',
      en: 'AI sees all that the account opening it can see.',
    },
    short: true,
    sources: ['S0', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.technology.q3',
    dimension: 'technology',
    topic: { fr: 'Infrastructure et réseau', en: 'Infrastructure and network' },
    question: {
      fr: 'Vos postes, serveurs et réseau suffisent-ils aux usages d’IA prévus ?',
      en: 'Are your workstations, servers and network enough for the planned AI uses?',
    },
    levels: [
      { fr: 'L’infrastructure est obsolète.', en: 'The infrastructure is obsolete.' },
      { fr: 'Elle limite les usages.', en: 'It limits use.' },
      { fr: 'Elle suffit à la bureautique.', en: 'It is adequate for office use.' },
      { fr: 'Elle est dimensionnée pour les usages d’IA.', en: 'It is sized for AI uses.' },
      {
        fr: 'Elle est évolutive et permet une IA hybride ou locale.',
        en: 'It is scalable and allows hybrid or local AI.',
      },
    ],
    evidence: [
      {
        fr: 'L’inventaire des postes : âge, mémoire, système.',
        en: 'The inventory of workstations: age, memory, system.',
      },
      {
        fr: 'Un relevé de débit et d’incidents réseau sur un mois.',
        en: 'A month’s record of network speed and incidents.',
      },
    ],
    purpose: {
      fr: 'Un outil lent n’est pas adopté, quelle que soit sa qualité.',
      en: 'A slow tool is not adopted, whatever its quality.',
    },
    short: false,
    sources: ['S0', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.technology.q4',
    dimension: 'technology',
    topic: { fr: 'Supervision des flux', en: 'Monitoring of flows' },
    question: {
      fr: 'Comment voyez-vous quelles données partent vers l’IA, et qui s’en sert ?',
      en: 'How do you see which data go to AI, and who uses it?',
    },
    levels: [
      { fr: 'Aucune supervision n’existe.', en: 'There is no monitoring.' },
      {
        fr: 'Une consultation manuelle est faite de temps en temps.',
        en: 'A manual look-up is made now and then.',
      },
      { fr: 'Les journaux d’usage sont conservés.', en: 'Usage logs are kept.' },
      {
        fr: 'Un tableau de bord montre les flux et les usages.',
        en: 'A dashboard shows flows and use.',
      },
      {
        fr: 'Des alertes et des audits complètent le suivi.',
        en: 'Alerts and audits complete the monitoring.',
      },
    ],
    evidence: [
      {
        fr: 'Le journal d’un outil : depuis quand, pour combien de temps ?',
        en: 'The log of a tool: since when, kept for how long?',
      },
      {
        fr: 'La dernière alerte : qui l’a reçue, qu’a-t-on fait ?',
        en: 'The last alert: who received it, what was done?',
      },
    ],
    purpose: {
      fr: 'Ce qui n’est pas journalisé ne se reconstitue pas après un incident.',
      en: 'What is not logged cannot be rebuilt after an incident.',
    },
    short: false,
    sources: ['S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'maturity.technology.q5',
    dimension: 'technology',
    topic: { fr: 'Indépendance', en: 'Independence' },
    question: {
      fr: 'Que feriez-vous si votre principal fournisseur d’IA fermait ou doublait ses prix ?',
      en: 'What would you do if your main AI vendor closed or doubled its prices?',
    },
    levels: [
      { fr: 'Un seul fournisseur, sans issue.', en: 'One vendor, with no way out.' },
      { fr: 'La dépendance est connue.', en: 'The dependence is known.' },
      {
        fr: 'Des solutions de remplacement ont été comparées.',
        en: 'Alternatives have been compared.',
      },
      {
        fr: 'Les interfaces sont standard et un plan de sortie existe.',
        en: 'Interfaces are standard and an exit plan exists.',
      },
      {
        fr: 'L’architecture est en couches et une bascule a été testée.',
        en: 'The design is layered and a swap has been tested.',
      },
    ],
    evidence: [
      {
        fr: 'Le contrat : préavis, restitution des données, évolution des prix.',
        en: 'The contract: notice, return of data, price changes.',
      },
      {
        fr: 'Le plan de sortie ou le compte rendu de la bascule d’essai.',
        en: 'The exit plan or the report of the trial swap.',
      },
    ],
    purpose: {
      fr: 'L’étape 3 compare des outils ; ici, on vérifie que l’on peut en changer.',
      en: 'Step 3 compares tools; here one checks that they can be changed.',
    },
    short: true,
    sources: ['S1', 'S2', 'S0'],
    reviewed: FIRST_EDITION,
  },
]

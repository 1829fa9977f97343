import { defineTexts } from '../../../shared/kernel/text'

export const texts = defineTexts({
  page: {
    label: { fr: 'Pages du profil', en: 'Pages of the profile' },
    overview: { fr: 'Vue d’ensemble', en: 'Overview' },
    identity: { fr: 'Identité', en: 'Identity' },
    departments: { fr: 'Services', en: 'Departments' },
    people: { fr: 'Personnes', en: 'People' },
    objectives: { fr: 'Objectifs', en: 'Objectives' },
    values: { fr: 'Valeurs', en: 'Values' },
    applications: { fr: 'Applications', en: 'Applications' },
    'ai-uses': { fr: 'Usages actuels', en: 'Current uses' },
    workshop: { fr: 'Atelier', en: 'Workshop' },
  },
  unnamed: { fr: 'Profil de l’entreprise', en: 'Company profile' },
  unknown: { fr: 'n. c.', en: 'n/a' },
  whatIs: { fr: 'À quoi sert : {field}', en: 'What it is for: {field}' },
  close: { fr: 'Fermer', en: 'Close' },
  importDepartments: { fr: 'Importer les services', en: 'Import departments' },
  dateResults: { fr: 'Dater les résultats clés', en: 'Date the key results' },
  see: { fr: 'Compléter', en: 'Complete' },
  row: {
    up: { fr: 'Monter {name}', en: 'Move {name} up' },
    down: { fr: 'Descendre {name}', en: 'Move {name} down' },
    remove: { fr: 'Supprimer {name}', en: 'Delete {name}' },
    nameless: { fr: 'sans nom', en: 'unnamed' },
    removed: { fr: '« {name} » supprimé.', en: '“{name}” deleted.' },
    moved: { fr: '{name}, position {at} sur {total}', en: '{name}, position {at} of {total}' },
    actions: { fr: 'Actions', en: 'Actions' },
    reorderHint: {
      fr: 'Alt + flèche haut ou bas déplace la ligne où l’on se trouve.',
      en: 'Alt + up or down arrow moves the row one is in.',
    },
  },
  expected: {
    name: { fr: 'Un nom de 1 à 120 caractères.', en: 'A name of 1 to 120 characters.' },
    year: {
      fr: 'Une année entre {min} et {max}, en quatre chiffres.',
      en: 'A year from {min} to {max}, in four digits.',
    },
    date: { fr: 'Une date, par exemple 31/12/2027.', en: 'A date, for example 31/12/2027.' },
    lines: {
      fr: 'Une par ligne, {most} au plus, 300 caractères chacune.',
      en: 'One per line, {most} at most, 300 characters each.',
    },
    country: {
      fr: 'Un pays de la liste : « {typed} » n’a pas été reconnu.',
      en: 'A country of the list: “{typed}” was not recognised.',
    },
    onePerLine: { fr: 'Une par ligne.', en: 'One per line.' },
  },
  date: {
    open: { fr: 'Ouvrir le calendrier', en: 'Open the calendar' },
    previous: { fr: 'Mois précédent', en: 'Previous month' },
    next: { fr: 'Mois suivant', en: 'Next month' },
    placeholder: { fr: 'À dater', en: 'To be dated' },
  },
  start: {
    title: { fr: 'Trois réponses pour commencer', en: 'Three answers to begin with' },
    text: {
      fr: 'Le nom paraît sur chaque document, l’effectif choisit les coûts de référence, le secteur ouvre les questions de droit. Le reste se complète au fil de l’atelier.',
      en: 'The name is shown on every document, the headcount chooses the reference costs, the sector opens the legal questions. The rest is completed during the workshop.',
    },
    done: {
      fr: 'Les trois réponses sont là. Les services et les objectifs sont la suite utile.',
      en: 'The three answers are there. Departments and objectives are the useful next step.',
    },
    chooseSector: { fr: 'Choisir un secteur', en: 'Choose a sector' },
  },
  overview: {
    people: { fr: 'Services', en: 'Departments' },
    roles: { fr: 'Qui porte quoi', en: 'Who carries what' },
    toName: { fr: 'À désigner', en: 'To be named' },
    rolesGiven: { fr: '{given} rôles sur {total}', en: '{given} roles of {total}' },
    objectives: { fr: 'Objectifs et résultats clés', en: 'Objectives and key results' },
    undated: { fr: '{count} sans échéance', en: '{count} without a date' },
    allDated: { fr: 'Tous datés', en: 'All dated' },
    toDate: { fr: 'À dater', en: 'To be dated' },
    towards: { fr: 'vers', en: 'to' },
    keyResult: { fr: 'Résultat clé', en: 'Key result' },
    noKeyResult: {
      fr: 'Aucun résultat clé : ajoutez-en deux à quatre.',
      en: 'No key result: add two to four.',
    },
    demands: { fr: 'ce qu’elles imposent à l’IA', en: 'what they demand of AI' },
    demandToWrite: { fr: 'Conséquence pour l’IA à écrire', en: 'Consequence for AI to be written' },
    noYear: {
      fr: { one: '{count} sans année', other: '{count} sans année' },
      en: { one: '{count} without a year', other: '{count} without a year' },
    },
    checks: { fr: 'À compléter', en: 'To complete' },
    checksNone: { fr: 'Rien ne manque au profil.', en: 'Nothing is missing from the profile.' },
    emptyDepartments: {
      fr: 'Décrivez les services pour situer les cas d’usage.',
      en: 'Describe the departments to place the use cases.',
    },
    emptyObjectives: {
      fr: 'Un objectif chiffré donne une raison de choisir un cas plutôt qu’un autre.',
      en: 'A measured objective gives a reason to choose one case over another.',
    },
    emptyValues: {
      fr: 'Les valeurs disent ce que l’entreprise refusera à l’IA.',
      en: 'Values say what the company will refuse to AI.',
    },
    emptyApplications: {
      fr: 'Les applications disent où sont les données et comment les lire.',
      en: 'Applications say where data are and how to read them.',
    },
    emptyUses: {
      fr: 'Demandez à chaque service quels outils d’IA servent déjà, autorisés ou non.',
      en: 'Ask each department which AI tools already serve, authorised or not.',
    },
  },
  add: {
    departments: { fr: 'Ajouter le service', en: 'Add the department' },
    people: { fr: 'Ajouter la personne', en: 'Add the person' },
    objectives: { fr: 'Ajouter l’objectif', en: 'Add the objective' },
    keyResults: { fr: 'Ajouter le résultat clé', en: 'Add the key result' },
    values: { fr: 'Ajouter la valeur', en: 'Add the value' },
    applications: { fr: 'Ajouter l’application', en: 'Add the application' },
    uses: { fr: 'Ajouter l’usage', en: 'Add the use' },
    session: { fr: 'Ajouter la séance', en: 'Add the session' },
  },
  fresh: {
    departments: { fr: 'Nom du nouveau service', en: 'Name of the new department' },
    people: { fr: 'Nom de la nouvelle personne', en: 'Name of the new person' },
    objectives: { fr: 'Intitulé du nouvel objectif', en: 'Title of the new objective' },
    keyResults: { fr: 'Intitulé du nouveau résultat clé', en: 'Title of the new key result' },
    values: { fr: 'Nom de la nouvelle valeur', en: 'Name of the new value' },
    applications: { fr: 'Nom de la nouvelle application', en: 'Name of the new application' },
    uses: { fr: 'Outil ou usage constaté', en: 'Tool or use observed' },
    session: { fr: 'Objet de la nouvelle séance', en: 'Purpose of the new session' },
  },
  column: {
    name: { fr: 'Nom', en: 'Name' },
    headcount: { fr: 'Effectif', en: 'Headcount' },
    head: { fr: 'Responsable', en: 'Head' },
    role: { fr: 'Fonction', en: 'Role' },
    department: { fr: 'Service', en: 'Department' },
    external: { fr: 'Externe', en: 'External' },
    workshopRole: { fr: 'Rôle dans l’atelier', en: 'Role in the workshop' },
    api: { fr: 'Accès aux données', en: 'Access to data' },
    apiNote: { fr: 'Précision', en: 'Detail' },
    since: { fr: 'Mise en service', en: 'In service since' },
    owner: { fr: 'Responsable', en: 'Owner' },
    tool: { fr: 'Outil ou usage', en: 'Tool or use' },
    users: { fr: 'Utilisateurs', en: 'Users' },
    purpose: { fr: 'Pour quoi faire', en: 'Purpose' },
    authorised: { fr: 'Autorisé', en: 'Authorised' },
    register: { fr: 'Au registre', en: 'In the register' },
    date: { fr: 'Date', en: 'Date' },
    place: { fr: 'Lieu', en: 'Place' },
    sessionPurpose: { fr: 'Objet', en: 'Purpose' },
    objective: { fr: 'Objectif {code}', en: 'Objective {code}' },
    baseline: { fr: 'Départ', en: 'Baseline' },
    target: { fr: 'Cible', en: 'Target' },
    current: { fr: 'Aujourd’hui', en: 'Current' },
    unit: { fr: 'Unité', en: 'Unit' },
    due: { fr: 'Échéance', en: 'Due' },
    progress: { fr: 'Progression', en: 'Progress' },
    meaning: { fr: 'Ce qu’elle veut dire ici', en: 'What it means here' },
    aiConsequence: {
      fr: 'Ce qu’elle impose à l’IA',
      en: 'What it demands of AI',
    },
    testCase: { fr: 'Cas qui la met à l’épreuve', en: 'A case that tests it' },
  },
  /** The column, then the row: « Effectif : Qualité ». */
  cell: { fr: '{column} : {row}', en: '{column}: {row}' },
  of: {
    choose: { fr: 'À choisir', en: 'To choose' },
    noDepartment: { fr: 'Aucun service', en: 'No department' },
    notListed: { fr: 'Pas au registre', en: 'Not in the register' },
  },
  identity: {
    company: { fr: 'Entreprise', en: 'Company' },
    scale: { fr: 'Ordres de grandeur', en: 'Orders of magnitude' },
    approach: { fr: 'La démarche', en: 'The approach' },
    regulated: { fr: 'Secteur réglementé', en: 'Regulated sector' },
    regulatedText: {
      fr: 'Ce secteur a ses propres règles. À examiner en premier : {texts}.',
      en: 'This sector has rules of its own. To be examined first: {texts}.',
    },
    addRegulations: { fr: 'Ajouter ces textes', en: 'Add these texts' },
    column50: {
      fr: 'Colonne de coûts : 50 à 100 personnes.',
      en: 'Cost column: 50 to 100 people.',
    },
    column100: {
      fr: 'Colonne de coûts : 100 à 300 personnes.',
      en: 'Cost column: 100 to 300 people.',
    },
    columnOut: {
      fr: 'Hors des deux colonnes de coûts (50 à 300 personnes) : les montants seront à adapter.',
      en: 'Outside both cost columns (50 to 300 people): amounts will have to be adapted.',
    },
    removedRegulation: { fr: 'Textes ajoutés.', en: 'Texts added.' },
  },
  departments: {
    total: { fr: 'Total des services', en: 'Total of departments' },
    someWithout: {
      fr: {
        one: '{count} service n’a pas d’effectif : le total reste à comparer.',
        other: '{count} services n’ont pas d’effectif : le total reste à comparer.',
      },
      en: {
        one: '{count} department has no headcount: the total cannot be compared yet.',
        other: '{count} departments have no headcount: the total cannot be compared yet.',
      },
    },
    noCompany: {
      fr: 'L’effectif de l’entreprise manque : le total ne peut pas être comparé.',
      en: 'The company headcount is missing: the total cannot be compared.',
    },
  },
  paste: {
    title: { fr: 'Importer les services', en: 'Import departments' },
    sentence: {
      fr: 'Copiez deux colonnes d’un tableur, nom et effectif, puis collez-les ici. Les services déjà décrits ne changent pas.',
      en: 'Copy two columns of a spreadsheet, name and headcount, then paste them here. Departments already described do not change.',
    },
    field: { fr: 'Colonnes collées', en: 'Pasted columns' },
    placeholder: { fr: 'Bureau d’études\t28', en: 'Engineering office\t28' },
    ready: {
      fr: { one: '{count} service sera ajouté', other: '{count} services seront ajoutés' },
      en: { one: '{count} department will be added', other: '{count} departments will be added' },
    },
    nothing: { fr: 'Rien à ajouter pour l’instant.', en: 'Nothing to add yet.' },
    add: {
      fr: { one: 'Ajouter {count} service', other: 'Ajouter {count} services' },
      en: { one: 'Add {count} department', other: 'Add {count} departments' },
    },
    cancel: { fr: 'Renoncer', en: 'Cancel' },
    added: {
      fr: { one: '{count} service ajouté.', other: '{count} services ajoutés.' },
      en: { one: '{count} department added.', other: '{count} departments added.' },
    },
    left: { fr: 'Lignes laissées de côté', en: 'Lines left out' },
    'no-name': { fr: 'Ligne {line} : le nom manque.', en: 'Line {line}: the name is missing.' },
    headcount: {
      fr: 'Ligne {line} : « {text} » n’est pas un effectif ; un nombre entier à partir de 0 est attendu.',
      en: 'Line {line}: “{text}” is no headcount; a whole number from 0 up is expected.',
    },
    twice: {
      fr: 'Ligne {line} : « {text} » existe déjà.',
      en: 'Line {line}: “{text}” already exists.',
    },
    'too-long': {
      fr: 'Ligne {line} : le nom dépasse 120 caractères.',
      en: 'Line {line}: the name exceeds 120 characters.',
    },
    total: {
      fr: 'Ligne {line} : « {text} » est un total.',
      en: 'Line {line}: “{text}” is a total.',
    },
  },
  roles: {
    title: { fr: 'Rôles', en: 'Roles' },
    list: { fr: 'Personnes citées dans le projet', en: 'People named in the project' },
    short: {
      sponsor: { fr: 'Sponsor', en: 'Sponsor' },
      aiReferent: { fr: 'Référent IA', en: 'AI lead' },
      dpo: { fr: 'DPO', en: 'DPO' },
      legal: { fr: 'Conseil juridique', en: 'Legal' },
      ciso: { fr: 'RSSI', en: 'CISO' },
      itHead: { fr: 'Informatique', en: 'IT' },
      staffReps: { fr: 'CSE', en: 'Staff reps' },
    },
  },
  objectives: {
    hint: {
      fr: 'Deux à quatre résultats clés par objectif, avec un départ, une cible et une échéance.',
      en: 'Two to four key results per objective, with a baseline, a target and a date.',
    },
    count: {
      fr: {
        one: '{count} résultat clé : deux à quatre sont attendus.',
        other: '{count} résultats clés : deux à quatre sont attendus.',
      },
      en: {
        one: '{count} key result: two to four are expected.',
        other: '{count} key results: two to four are expected.',
      },
    },
    full: {
      fr: 'Vingt résultats clés au plus par objectif.',
      en: 'Twenty key results at most per objective.',
    },
    progressOf: { fr: 'Progression de {name}', en: 'Progress of {name}' },
  },
  values: {
    mission: { fr: 'Raison d’être', en: 'Mission' },
    list: { fr: 'Valeurs', en: 'Values' },
    hint: {
      fr: 'Une valeur compte quand elle conduit à refuser quelque chose : écrivez l’interdit, puis un cas qui la met à l’épreuve.',
      en: 'A value counts when it leads to a refusal: write what it forbids, then a case that tests it.',
    },
  },
  applications: {
    title: { fr: 'Cartographie applicative', en: 'Application landscape' },
    hint: {
      fr: 'CRM, ERP, gestion documentaire, tickets, décisionnel, RH, téléphonie, messagerie.',
      en: 'CRM, ERP, document management, tickets, BI, HR, phone, mail.',
    },
    short: {
      yes: { fr: 'API', en: 'API' },
      partly: { fr: 'API partielle', en: 'Partial API' },
      export: { fr: 'Export', en: 'Export' },
      no: { fr: 'Fermé', en: 'Closed' },
    },
    level1: { fr: 'Dépassée', en: 'Outdated' },
    level2: { fr: 'Vieillissante', en: 'Ageing' },
    level3: { fr: 'Suffisante', en: 'Sufficient' },
    level4: { fr: 'Solide', en: 'Solid' },
    level5: { fr: 'À jour partout', en: 'Up to date throughout' },
  },
  uses: {
    title: { fr: 'Usages actuels de l’IA', en: 'AI already in use' },
    hint: {
      fr: 'Tous les outils d’IA qui servent déjà, payés par l’entreprise ou non. Personne n’est mis en cause : l’inventaire protège les équipes.',
      en: 'Every AI tool that already serves, paid by the company or not. Nobody is blamed: the inventory protects the teams.',
    },
    warnUnlisted: { fr: 'Pas au registre', en: 'Not in the register' },
    warnRefused: { fr: 'Non autorisé', en: 'Not authorised' },
    partly: { fr: 'En partie', en: 'Partly' },
    yes: { fr: 'Autorisé', en: 'Authorised' },
    word: {
      yes: { fr: 'Oui', en: 'Yes' },
      partly: { fr: 'En partie', en: 'Partly' },
      no: { fr: 'Non', en: 'No' },
    },
    toDecide: { fr: 'À décider', en: 'To be decided' },
  },
  signs: {
    title: { fr: 'Vous y reconnaissez-vous', en: 'Do you recognise yourselves' },
    none: {
      fr: 'Répondez aux quatre signes : deux « oui » suffisent à recommander le module Gouvernance.',
      en: 'Answer the four signs: two “yes” are enough to recommend the Governance module.',
    },
    recommended: {
      fr: {
        one: '{count} signe sur quatre.',
        other:
          '{count} signes sur quatre : le module Gouvernance est recommandé. Il donne un responsable, un rythme et des règles aux assistants.',
      },
      en: {
        one: '{count} sign of four.',
        other:
          '{count} signs of four: the Governance module is recommended. It gives assistants an owner, a rhythm and rules.',
      },
    },
    not: {
      fr: {
        one: '{count} signe sur quatre : le module Gouvernance reste facultatif.',
        other: '{count} signes sur quatre : le module Gouvernance reste facultatif.',
      },
      en: {
        one: '{count} sign of four: the Governance module remains optional.',
        other: '{count} signs of four: the Governance module remains optional.',
      },
    },
    open: {
      fr: {
        one: '{count} signe pour l’instant ; les réponses manquantes peuvent changer l’avis.',
        other: '{count} signes pour l’instant ; les réponses manquantes peuvent changer l’avis.',
      },
      en: {
        one: '{count} sign so far; the missing answers may change the advice.',
        other: '{count} signs so far; the missing answers may change the advice.',
      },
    },
    go: { fr: 'Ouvrir la gouvernance', en: 'Open governance' },
  },
  workshop: {
    sessions: { fr: 'Séances', en: 'Sessions' },
    participants: { fr: 'Participants', en: 'Participants' },
    participantsHint: {
      fr: 'Une personne participe dès qu’elle a un rôle dans l’atelier.',
      en: 'A person takes part as soon as they have a role in the workshop.',
    },
    data: { fr: 'Données de l’atelier', en: 'Session data' },
    sessionName: { fr: 'séance {at}', en: 'session {at}' },
  },
})

import { defineTexts } from '../../../../shared/kernel/text'

export const compareTexts = defineTexts({
  title: { fr: 'Comparaison', en: 'Comparison' },
  empty: {
    title: { fr: 'Aucune comparaison', en: 'No comparison' },
    text: {
      fr: 'Nommez ce qu’il faut choisir. Fixez ensuite ce qui élimine, puis ce qui pèse, avant de noter les outils.',
      en: 'Name what is to be chosen. Then set what eliminates and what weighs before marking the tools.',
    },
  },
  noTool: {
    title: { fr: 'Aucun outil à comparer', en: 'No tool to compare' },
    text: {
      fr: 'Une comparaison porte sur les outils du registre, candidats compris. Inscrivez-les d’abord.',
      en: 'A comparison is about the tools of the register, candidates included. Enter them first.',
    },
    go: { fr: 'Ouvrir le registre', en: 'Open the register' },
  },
  add: { fr: 'Créer la comparaison', en: 'Create the comparison' },
  addLabel: {
    fr: 'Ce qu’il faut choisir, par exemple « Assistant de rédaction »',
    en: 'What is to be chosen, such as “Writing assistant”',
  },
  which: { fr: 'Comparaison affichée', en: 'Comparison shown' },
  rename: { fr: 'Renommer la comparaison', en: 'Rename the comparison' },
  another: { fr: 'Nouvelle comparaison', en: 'New comparison' },
  name: { fr: 'Nom de la comparaison', en: 'Name of the comparison' },
  nameExpected: { fr: 'Un nom, qui ne peut pas être vide.', en: 'A name, which cannot be empty.' },
  remove: { fr: 'Mettre la comparaison à la corbeille', en: 'Move the comparison to trash' },
  removed: { fr: '« {name} » est dans la corbeille', en: '“{name}” is in the trash' },
  frame: { fr: 'Cadre de la comparaison', en: 'Frame of the comparison' },
  tools: { fr: 'Outils comparés', en: 'Tools compared' },
  criteria: { fr: 'Critères pondérés', en: 'Weighted criteria' },
  stops: { fr: 'Critères éliminatoires', en: 'Eliminatory criteria' },
  clear: { fr: 'Tout retirer', en: 'Remove all' },
  users: { fr: 'Utilisateurs', en: 'Users' },
  useCase: { fr: 'Cas d’usage', en: 'Use case' },
  anyCase: { fr: 'Aucun en particulier', en: 'None in particular' },
  choose: { fr: 'Retenir {tool}', en: 'Choose {tool}' },
  chooseOne: { fr: 'Retenir un outil', en: 'Choose a tool' },
  stopsCard: {
    title: { fr: 'Ce qui élimine', en: 'What eliminates' },
    criterion: { fr: 'Critère', en: 'Criterion' },
    none: {
      fr: 'Aucun critère éliminatoire n’est retenu : tous les outils passent à la pondération.',
      en: 'No eliminatory criterion is kept: all tools go on to the weighing.',
    },
    allPass: {
      fr: {
        one: 'Tous passent le critère éliminatoire',
        other: 'Tous passent les {count} critères éliminatoires',
      },
      en: {
        one: 'All pass the eliminatory criterion',
        other: 'All pass the {count} eliminatory criteria',
      },
    },
    someOut: {
      fr: { one: '{count} outil écarté', other: '{count} outils écartés' },
      en: { one: '{count} tool ruled out', other: '{count} tools ruled out' },
    },
    someToCheck: {
      fr: { one: '{count} outil à vérifier', other: '{count} outils à vérifier' },
      en: { one: '{count} tool to check', other: '{count} tools to check' },
    },
    fold: { fr: 'Replier', en: 'Fold' },
    unfold: { fr: 'Déplier', en: 'Unfold' },
    passes: { fr: 'Passe', en: 'Passes' },
    fails: { fr: 'Éliminé', en: 'Out' },
    toCheck: { fr: 'À vérifier', en: 'To check' },
    na: { fr: 'Sans objet', en: 'Not applicable' },
    byHand: { fr: 'Écarté : {reason}', en: 'Ruled out: {reason}' },
  },
  out: {
    title: { fr: 'Écartés avant la pondération', en: 'Ruled out before weighing' },
    lifted: { fr: 'Ce qui lèverait l’obstacle : {what}', en: 'What would lift it: {what}' },
    restore: { fr: 'Réintégrer', en: 'Bring back' },
    restoreWhat: { fr: 'Réintégrer {tool}', en: 'Bring {tool} back' },
    open: { fr: 'Ouvrir la fiche', en: 'Open the record' },
    openWhat: { fr: 'Ouvrir la fiche de {tool}', en: 'Open the record of {tool}' },
  },
  ruleOut: {
    action: { fr: 'Écarter l’outil', en: 'Rule the tool out' },
    record: { fr: 'Ouvrir sa fiche', en: 'Open its record' },
    more: { fr: 'Actions sur {tool}', en: 'Actions on {tool}' },
    title: { fr: 'Écarter {tool}', en: 'Rule out {tool}' },
    sentence: {
      fr: 'L’outil reste visible avec sa raison ; il ne reçoit plus de rang.',
      en: 'The tool stays visible with its reason; it no longer has a rank.',
    },
    criterion: { fr: 'Critère', en: 'Criterion' },
    reason: { fr: 'Raison', en: 'Reason' },
    done: { fr: '{tool} est écarté', en: '{tool} is ruled out' },
    close: { fr: 'Fermer', en: 'Close' },
    cancel: { fr: 'Annuler', en: 'Cancel' },
    confirm: { fr: 'Écarter l’outil', en: 'Rule the tool out' },
  },
  table: {
    label: { fr: 'Notes pondérées', en: 'Weighted marks' },
    criterion: { fr: 'Critère', en: 'Criterion' },
    weight: { fr: 'Poids', en: 'Weight' },
    weightOf: { fr: 'Poids de « {criterion} »', en: 'Weight of “{criterion}”' },
    share: { fr: '{share} du total', en: '{share} of the total' },
    points: {
      fr: '{points} points ramenés à 100 %',
      en: '{points} points brought to 100 %',
    },
    score: { fr: 'Score pondéré', en: 'Weighted score' },
    outOf: { fr: 'sur 5', en: 'out of 5' },
    leads: { fr: 'En tête', en: 'In the lead' },
    level: { fr: 'À égalité', en: 'Level' },
    chosen: { fr: 'Retenu', en: 'Chosen' },
    unmarked: { fr: 'sans note', en: 'no mark' },
    missing: {
      fr: { one: '{count} note manque', other: '{count} notes manquent' },
      en: { one: '{count} mark missing', other: '{count} marks missing' },
    },
    markOf: { fr: '{criterion}, {tool}', en: '{criterion}, {tool}' },
    shared: {
      fr: 'Les notes appartiennent à l’outil : elles valent dans toutes les comparaisons.',
      en: 'Marks belong to the tool: they hold in every comparison.',
    },
    noWeight: {
      fr: 'Aucun critère ne pèse : choisissez-en dans « Critères pondérés ».',
      en: 'No criterion weighs: choose some in “Weighted criteria”.',
    },
    allOut: {
      fr: 'Tous les outils sont écartés par un critère éliminatoire.',
      en: 'All tools are ruled out by an eliminatory criterion.',
    },
    few: {
      fr: 'Choisissez au moins deux outils dans « Outils comparés ».',
      en: 'Choose at least two tools in “Tools compared”.',
    },
  },
  cost: {
    title: { fr: 'Coût complet sur 3 ans', en: 'Full cost over 3 years' },
    asTable: { fr: 'Afficher le tableau', en: 'Show the table' },
    asChart: { fr: 'Afficher les barres', en: 'Show the bars' },
    total: { fr: 'Total', en: 'Total' },
    tool: { fr: 'Outil', en: 'Tool' },
    unknown: { fr: 'Prix à renseigner dans la fiche', en: 'Price to be given in the record' },
    perUser: {
      fr: 'Soit {amount} par utilisateur et par mois pour {tool}, mise en place comprise.',
      en: 'That is {amount} per user and month for {tool}, set-up included.',
    },
    floor: {
      fr: 'Mise en place non chiffrée pour {tools} : leur total est un plancher.',
      en: 'Set-up not priced for {tools}: their total is a minimum.',
    },
    prices: {
      fr: 'Prix hors taxes saisis dans les fiches.',
      en: 'Prices without tax, as entered in the records.',
    },
  },
  firm: {
    title: { fr: 'Solidité du choix', en: 'How firm the choice is' },
    held: {
      fr: '{tool} reste en tête dans {held} essais sur {trials}, quand 5, 10 ou 15 points passent d’un critère à un autre.',
      en: '{tool} still leads in {held} of {trials} trials, when 5, 10 or 15 points pass from one criterion to another.',
    },
    above: {
      fr: 'Si « {criterion} » dépasse {share}, {tool} passe devant.',
      en: 'If “{criterion}” goes above {share}, {tool} takes the lead.',
    },
    below: {
      fr: 'Si « {criterion} » tombe sous {share}, {tool} passe devant.',
      en: 'If “{criterion}” falls below {share}, {tool} takes the lead.',
    },
    noTipping: {
      fr: 'Aucun poids, changé seul, ne fait passer un autre outil devant.',
      en: 'No weight changed alone puts another tool in the lead.',
    },
    costHolds: {
      fr: 'Sans compter le coût, {tool} reste devant : {first} contre {second}.',
      en: 'Leaving cost aside, {tool} still leads: {first} against {second}.',
    },
    costFalls: {
      fr: 'Sans compter le coût, {tool} n’est plus devant : {first} contre {second}.',
      en: 'Leaving cost aside, {tool} no longer leads: {first} against {second}.',
    },
    none: {
      fr: 'Il faut un seul outil en tête et au moins deux outils notés pour éprouver le choix.',
      en: 'It takes a single tool in the lead and at least two marked tools to test the choice.',
    },
    provisional: {
      fr: 'Résultat provisoire : des notes ou des réponses manquent.',
      en: 'Provisional result: marks or answers are missing.',
    },
  },
  decision: {
    title: { fr: 'Retenir un outil', en: 'Choose a tool' },
    sentence: {
      fr: 'La décision est datée et signée. Elle ne change pas le statut au registre.',
      en: 'The decision is dated and signed. It does not change the status in the register.',
    },
    tool: { fr: 'Outil retenu', en: 'Tool chosen' },
    by: { fr: 'Décidé par', en: 'Decided by' },
    on: { fr: 'Le', en: 'On' },
    reason: { fr: 'Pourquoi celui-ci', en: 'Why this one' },
    reasonHint: {
      fr: 'Ce qui a emporté la décision, et ce qui a été accepté en échange.',
      en: 'What settled the decision, and what was accepted in exchange.',
    },
    notLeader: {
      fr: '{tool} n’est pas en tête : dites pourquoi.',
      en: '{tool} is not in the lead: say why.',
    },
    blocked: { fr: 'Décision impossible pour l’instant', en: 'No decision possible for now' },
    blockedText: {
      fr: {
        one: 'Les risques de {cases} ne sont pas évalués. La comparaison peut se préparer, pas se conclure.',
        other:
          'Les risques de {cases} ne sont pas évalués. La comparaison peut se préparer, pas se conclure.',
      },
      en: {
        one: 'The risks of {cases} are not assessed. The comparison can be prepared, not concluded.',
        other:
          'The risks of {cases} are not assessed. The comparison can be prepared, not concluded.',
      },
    },
    toRisks: { fr: 'Évaluer les risques', en: 'Assess the risks' },
    confirm: { fr: 'Enregistrer la décision', en: 'Record the decision' },
    done: { fr: '{tool} est retenu', en: '{tool} is chosen' },
    chosenBy: {
      fr: '{tool} retenu le {date} par {person}.',
      en: '{tool} chosen on {date} by {person}.',
    },
    chosen: { fr: '{tool} retenu le {date}.', en: '{tool} chosen on {date}.' },
    reopen: { fr: 'Rouvrir la comparaison', en: 'Reopen the comparison' },
    reopened: { fr: 'La comparaison est rouverte', en: 'The comparison is reopened' },
    change: { fr: 'Changer la décision', en: 'Change the decision' },
  },
})

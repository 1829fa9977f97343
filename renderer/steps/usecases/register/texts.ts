import { defineTexts } from '../../../../shared/kernel/text'

export const registerTexts = defineTexts({
  title: { fr: 'Cas d’usage', en: 'Use cases' },
  situation: {
    empty: {
      fr: 'Le registre réunit toutes les idées, retenues ou non, avec la raison de chaque choix.',
      en: 'The register holds every idea, kept or not, with the reason for each choice.',
    },
    unscored: {
      fr: {
        one: '{count} cas, {unscored} à noter avant de pouvoir comparer.',
        other: '{count} cas, dont {unscored} à noter avant de pouvoir comparer.',
      },
      en: {
        one: '{count} case, {unscored} to score before comparing.',
        other: '{count} cases, {unscored} still to score before they can be compared.',
      },
    },
    pilot: {
      fr: {
        one: '{count} cas, {wins}. Le pilote est {pilots}.',
        other: '{count} cas, {wins}. Le pilote est {pilots}.',
      },
      en: {
        one: '{count} case, {wins}. The pilot is {pilots}.',
        other: '{count} cases, {wins}. The pilot is {pilots}.',
      },
    },
    pilots: {
      fr: {
        one: '{count} cas, {wins}. Pilotes : {pilots} ; un seul à la fois se suit mieux.',
        other: '{count} cas, {wins}. Pilotes : {pilots} ; un seul à la fois se suit mieux.',
      },
      en: {
        one: '{count} case, {wins}. Pilots: {pilots}; one at a time is easier to follow.',
        other: '{count} cases, {wins}. Pilots: {pilots}; one at a time is easier to follow.',
      },
    },
    choose: {
      fr: {
        one: '{count} cas, {wins} : choisissez le pilote parmi eux.',
        other: '{count} cas, {wins} : choisissez le pilote parmi eux.',
      },
      en: {
        one: '{count} case, {wins}: choose the pilot among them.',
        other: '{count} cases, {wins}: choose the pilot among them.',
      },
    },
    'none-quick': {
      fr: {
        one: '{count} cas, aucun gain rapide : réduisez le périmètre d’un projet stratégique.',
        other: '{count} cas, aucun gain rapide : réduisez le périmètre d’un projet stratégique.',
      },
      en: {
        one: '{count} case, no quick win: narrow the scope of a strategic project.',
        other: '{count} cases, no quick win: narrow the scope of a strategic project.',
      },
    },
    wins: {
      fr: { one: '{count} gain rapide', other: '{count} gains rapides' },
      en: { one: '{count} quick win', other: '{count} quick wins' },
    },
  },
  import: { fr: 'Importer', en: 'Import' },
  add: { fr: 'Ajouter un cas', en: 'Add a case' },
  addHint: { fr: 'Ajouter un cas (N)', en: 'Add a case (N)' },
  more: { fr: 'Autres actions', en: 'More actions' },
  columns: {
    title: { fr: 'Cas d’usage', en: 'Use case' },
    department: { fr: 'Service', en: 'Department' },
    impact: { fr: 'Impact', en: 'Impact' },
    feasibility: { fr: 'Faisab.', en: 'Feasib.' },
    index: { fr: 'Indice', en: 'Index' },
    data: { fr: 'Données', en: 'Data' },
    ai: { fr: 'IA ou règles', en: 'AI or rules' },
    owner: { fr: 'Porteur', en: 'Owner' },
    status: { fr: 'Statut', en: 'Status' },
  },
  aiShort: {
    ai: { fr: 'IA', en: 'AI' },
    hybrid: { fr: 'IA et règles', en: 'AI and rules' },
    automation: { fr: 'Règles', en: 'Rules' },
  },
  sort: {
    label: { fr: 'Tri : {by}', en: 'Sort: {by}' },
    again: { fr: 'Trier à nouveau', en: 'Sort again' },
    rank: { fr: 'quadrant, indice', en: 'quadrant, index' },
    code: { fr: 'numéro', en: 'number' },
    title: { fr: 'intitulé', en: 'title' },
    department: { fr: 'service', en: 'department' },
    impact: { fr: 'impact', en: 'impact' },
    feasibility: { fr: 'faisabilité', en: 'feasibility' },
    index: { fr: 'indice', en: 'index' },
    data: { fr: 'données', en: 'data' },
    ai: { fr: 'IA ou règles', en: 'AI or rules' },
    owner: { fr: 'porteur', en: 'owner' },
    status: { fr: 'statut', en: 'status' },
  },
  filter: {
    search: { fr: 'Rechercher', en: 'Search' },
    clearSearch: { fr: 'Effacer la recherche', en: 'Clear the search' },
    department: { fr: 'Service', en: 'Department' },
    quadrant: { fr: 'Quadrant', en: 'Quadrant' },
    status: { fr: 'Statut', en: 'Status' },
    more: { fr: 'Plus de filtres', en: 'More filters' },
    owner: { fr: 'Porteur', en: 'Owner' },
    ai: { fr: 'IA ou règles', en: 'AI or rules' },
    data: { fr: 'Données', en: 'Data' },
    incomplete: { fr: 'À compléter', en: 'To be completed' },
    incompleteHint: {
      fr: 'Il manque une note, le service, le porteur, une des cinq questions ou la raison d’un refus.',
      en: 'A mark, the department, the owner, one of the five questions or the reason for a refusal is missing.',
    },
    clear: { fr: 'Retirer ce filtre', en: 'Remove this filter' },
    clearAll: { fr: 'Tout afficher', en: 'Show all' },
  },
  shown: {
    fr: { one: '{count} affiché sur {total}', other: '{count} affichés sur {total}' },
    en: { one: '{count} shown of {total}', other: '{count} shown of {total}' },
  },
  keys: {
    fr: 'Entrée ouvre ou modifie · F2 modifie · Espace sélectionne · N ajoute · Ctrl V colle des lignes',
    en: 'Enter opens or edits · F2 edits · Space selects · N adds · Ctrl V pastes rows',
  },
  nothingFound: {
    title: { fr: 'Aucun cas ne répond à ces filtres', en: 'No case matches these filters' },
    text: {
      fr: 'Les {count} cas du registre sont masqués.',
      en: 'The {count} cases of the register are hidden.',
    },
  },
  selectAll: { fr: 'Sélectionner tous les cas affichés', en: 'Select all cases shown' },
  selectRow: { fr: 'Sélectionner {code}, {title}', en: 'Select {code}, {title}' },
  notScored: { fr: 'Pas encore noté', en: 'Not scored yet' },
  dataUnknown: { fr: 'Données non évaluées', en: 'Data not assessed' },
  noDepartment: { fr: 'Aucun service', en: 'No department' },
  nobody: { fr: 'Personne', en: 'Nobody' },
  typedMark: { fr: 'Note saisie directement', en: 'Mark typed directly' },
  provisional: {
    fr: 'Provisoire : trop peu de critères notés',
    en: 'Provisional: too few criteria scored',
  },
  edit: {
    title: { fr: 'Modifier l’intitulé de {code}', en: 'Edit the title of {code}' },
    impact: { fr: 'Impact de {code}, de 1 à 10', en: 'Impact of {code}, from 1 to 10' },
    feasibility: {
      fr: 'Faisabilité de {code}, de 1 à 10',
      en: 'Feasibility of {code}, from 1 to 10',
    },
    department: { fr: 'Service de {code}', en: 'Department of {code}' },
    owner: { fr: 'Porteur de {code}', en: 'Owner of {code}' },
    status: { fr: 'Statut de {code}', en: 'Status of {code}' },
    noStatus: { fr: 'Aucun statut de ce nom', en: 'No status by that name' },
    titleEmpty: {
      fr: 'Un cas garde un intitulé. Échap rend l’ancien.',
      en: 'A case keeps a title. Escape gives the old one back.',
    },
    markRange: {
      fr: '« {text} » n’est pas une note de 1 à 10.',
      en: '“{text}” is not a mark from 1 to 10.',
    },
  },
  bulk: {
    label: { fr: 'Actions sur la sélection', en: 'Actions on the selection' },
    selected: {
      fr: { one: '{count} cas sélectionné', other: '{count} cas sélectionnés' },
      en: { one: '{count} case selected', other: '{count} cases selected' },
    },
    status: { fr: 'Statut', en: 'Status' },
    department: { fr: 'Service', en: 'Department' },
    owner: { fr: 'Porteur', en: 'Owner' },
    choose: { fr: 'Changer…', en: 'Change…' },
    criterion: { fr: 'Noter', en: 'Score' },
    overall: { fr: '{axis}, note globale', en: '{axis}, overall mark' },
    mark: { fr: 'Note', en: 'Mark' },
    apply: { fr: 'Appliquer la note', en: 'Apply the mark' },
    duplicate: { fr: 'Dupliquer', en: 'Duplicate' },
    remove: { fr: 'Mettre à la corbeille', en: 'Move to trash' },
    clear: { fr: 'Tout désélectionner', en: 'Clear the selection' },
    reason: {
      fr: 'Raison du refus, la même pour tous',
      en: 'Reason for refusal, the same for all',
    },
    reasonHint: {
      fr: 'Le portefeuille l’imprime à côté de chaque cas.',
      en: 'The portfolio prints it beside each case.',
    },
    refuse: {
      fr: { one: 'Ne pas retenir ce cas', other: 'Ne pas retenir ces {count} cas' },
      en: { one: 'Do not retain this case', other: 'Do not retain these {count} cases' },
    },
    cancel: { fr: 'Annuler', en: 'Cancel' },
    done: {
      fr: { one: '{count} cas modifié', other: '{count} cas modifiés' },
      en: { one: '{count} case changed', other: '{count} cases changed' },
    },
  },
  removed: {
    one: { fr: '« {title} » est dans la corbeille', en: '“{title}” is in the trash' },
    many: {
      fr: { one: '{count} cas dans la corbeille', other: '{count} cas dans la corbeille' },
      en: { one: '{count} case in the trash', other: '{count} cases in the trash' },
    },
  },
  restored: {
    fr: { one: '{count} cas remis dans le registre', other: '{count} cas remis dans le registre' },
    en: {
      one: '{count} case put back in the register',
      other: '{count} cases put back in the register',
    },
  },
  duplicated: { fr: '« {title} » ajouté', en: '“{title}” added' },
  copy: { fr: '(copie)', en: '(copy)' },
  draft: {
    label: { fr: 'Intitulé du nouveau cas', en: 'Title of the new case' },
    placeholder: {
      fr: 'Nouveau cas : un verbe et un objet, par exemple « Trier les demandes SAV »',
      en: 'New case: a verb and an object, such as “Sort service requests”',
    },
    keep: { fr: 'Ajouter', en: 'Add' },
    open: { fr: 'Ajouter et ouvrir la fiche', en: 'Add and open the record' },
    close: { fr: 'Terminer la saisie', en: 'Stop adding' },
    added: { fr: '{code} ajouté : {title}', en: '{code} added: {title}' },
    again: { fr: '{code} ajouté. Intitulé suivant ?', en: '{code} added. Next title?' },
  },
  empty: {
    title: { fr: 'Aucun cas d’usage pour l’instant', en: 'No use case yet' },
    text: {
      fr: 'Un cas d’usage est un travail précis que l’IA pourrait aider. Partez d’idées courantes de votre secteur, puis gardez ce qui parle à vos équipes.',
      en: 'A use case is one precise piece of work that AI could help with. Start from ideas common in your sector, then keep what speaks to your teams.',
    },
    ideas: { fr: 'Choisir des idées', en: 'Choose ideas' },
    blank: { fr: 'Ajouter un cas', en: 'Add a case' },
    import: { fr: 'Importer une liste', en: 'Import a list' },
    paste: { fr: 'Coller des lignes', en: 'Paste rows' },
    parts: {
      collect: {
        title: { fr: 'Recueillir', en: 'Collect' },
        text: {
          fr: 'Un problème en une phrase, son service, son porteur',
          en: 'A problem in one sentence, its department, its owner',
        },
      },
      qualify: {
        title: { fr: 'Qualifier', en: 'Qualify' },
        text: {
          fr: 'Cinq questions, l’état des données, IA ou simples règles',
          en: 'Five questions, state of the data, AI or plain rules',
        },
      },
      choose: {
        title: { fr: 'Choisir', en: 'Choose' },
        text: {
          fr: 'La matrice, un pilote, et des refus argumentés',
          en: 'The matrix, one pilot, and argued refusals',
        },
      },
    },
    ghost: {
      first: { fr: 'Tri des demandes', en: 'Sorting of requests' },
      second: { fr: 'Préparation des devis', en: 'Preparation of quotes' },
      third: { fr: 'Saisie des factures', en: 'Entry of invoices' },
      fourth: { fr: 'Prévision des stocks', en: 'Forecast of stock' },
    },
  },
  trash: {
    open: {
      fr: { one: 'Corbeille ({count})', other: 'Corbeille ({count})' },
      en: { one: 'Trash ({count})', other: 'Trash ({count})' },
    },
    title: { fr: 'Corbeille des cas d’usage', en: 'Trash of use cases' },
    sentence: {
      fr: 'Un cas retiré garde son numéro et toute sa fiche ; il peut revenir.',
      en: 'A removed case keeps its number and its whole record; it can come back.',
    },
    back: { fr: 'Revenir au registre', en: 'Back to the register' },
    empty: { fr: 'La corbeille est vide.', en: 'The trash is empty.' },
    case: { fr: 'Cas d’usage', en: 'Use case' },
    removedOn: { fr: 'Retiré le', en: 'Removed on' },
    action: { fr: 'Action', en: 'Action' },
    restore: { fr: 'Remettre dans le registre', en: 'Put back in the register' },
    restoreSome: {
      fr: { one: 'Remettre {count} cas', other: 'Remettre {count} cas' },
      en: { one: 'Put back {count} case', other: 'Put back {count} cases' },
    },
  },
  paste: {
    title: { fr: 'Coller des lignes d’un tableur', en: 'Paste rows from a spreadsheet' },
    sentence: {
      fr: 'Une ligne par cas. Avec une ligne d’en-têtes, les autres colonnes sont reconnues aussi.',
      en: 'One row per case. With a row of headings, the other columns are recognised too.',
    },
    field: { fr: 'Lignes copiées', en: 'Copied rows' },
    placeholder: {
      fr: 'Intitulé, Service, Impact, Faisabilité…',
      en: 'Title, Department, Impact, Feasibility…',
    },
    ready: {
      fr: { one: '{count} cas prêt à ajouter', other: '{count} cas prêts à ajouter' },
      en: { one: '{count} case ready to add', other: '{count} cases ready to add' },
    },
    nothing: { fr: 'Rien à ajouter pour l’instant.', en: 'Nothing to add yet.' },
    noTitle: {
      fr: 'Aucune colonne ne ressemble à un intitulé. Mettez « Intitulé » en tête de la bonne colonne, ou passez par Importer.',
      en: 'No column looks like a title. Write “Title” at the head of the right column, or use Import.',
    },
    columns: { fr: 'Colonnes reconnues', en: 'Columns recognised' },
    kept: { fr: 'gardée mot pour mot', en: 'kept word for word' },
    refused: {
      fr: { one: '{count} ligne refusée', other: '{count} lignes refusées' },
      en: { one: '{count} row refused', other: '{count} rows refused' },
    },
    row: { fr: 'Ligne {row} : {why}', en: 'Row {row}: {why}' },
    moreRows: {
      fr: { one: 'et {count} autre ligne', other: 'et {count} autres lignes' },
      en: { one: 'and {count} more row', other: 'and {count} more rows' },
    },
    new: {
      fr: 'À créer aussi : {names}.',
      en: 'To be created as well: {names}.',
    },
    confirm: {
      fr: { one: 'Ajouter {count} cas', other: 'Ajouter {count} cas' },
      en: { one: 'Add {count} case', other: 'Add {count} cases' },
    },
    cancel: { fr: 'Annuler', en: 'Cancel' },
    close: { fr: 'Fermer', en: 'Close' },
    source: { fr: 'Lignes collées', en: 'Pasted rows' },
    done: {
      fr: { one: '{count} cas ajouté', other: '{count} cas ajoutés' },
      en: { one: '{count} case added', other: '{count} cases added' },
    },
  },
})

import { defineTexts } from '../../../../shared/kernel/text'

export const matrixTexts = defineTexts({
  title: { fr: 'Impact et faisabilité', en: 'Impact and feasibility' },
  situation: {
    fr: {
      one: '{count} cas placé ; gains rapides : {quick}.',
      other: '{count} cas placés, dont {quick} parmi les gains rapides.',
    },
    en: {
      one: '{count} case placed; quick wins: {quick}.',
      other: '{count} cases placed, {quick} of them quick wins.',
    },
  },
  situationWaiting: {
    fr: {
      one: '{placed} cas placés ; {count} attend une note.',
      other: '{placed} cas placés ; {count} attendent une note.',
    },
    en: {
      one: '{placed} placed; {count} is waiting for a mark.',
      other: '{placed} placed; {count} are waiting for a mark.',
    },
  },
  choosePilot: { fr: 'Choisir le pilote', en: 'Choose the pilot' },
  view: {
    plane: { fr: 'Voir la matrice', en: 'View the matrix' },
    table: { fr: 'Voir en tableau', en: 'View as a table' },
  },
  empty: {
    title: { fr: 'La matrice attend des cas d’usage', en: 'The matrix is waiting for use cases' },
    text: {
      fr: 'Elle situe chaque cas selon son effet attendu et sa facilité de mise en œuvre, et fait ressortir ceux à lancer en premier.',
      en: 'It places each case by its expected effect and its ease of implementation, and brings out those to launch first.',
    },
    register: { fr: 'Ajouter un cas au registre', en: 'Add a case to the register' },
    ideas: { fr: 'Parcourir les idées', en: 'Browse the ideas' },
  },
  noneShown: {
    title: { fr: 'Aucun cas ne répond à ces filtres', en: 'No case matches these filters' },
    clear: { fr: 'Retirer les filtres', en: 'Clear the filters' },
  },
  filters: {
    search: { fr: 'Chercher un cas', en: 'Find a case' },
    clearSearch: { fr: 'Vider la recherche', en: 'Clear the search' },
    department: { fr: 'Service', en: 'Department' },
    noDepartment: { fr: 'Sans service', en: 'No department' },
    status: { fr: 'Statut', en: 'Status' },
    quadrant: { fr: 'Quadrant', en: 'Quadrant' },
    verdict: { fr: 'IA ou automatisation', en: 'AI or automation' },
    all: { fr: 'Tout afficher', en: 'Show all' },
    retained: { fr: 'Cas retenus seulement', en: 'Retained cases only' },
  },
  cut: {
    label: { fr: 'Seuil', en: 'Cut' },
    expected: { fr: 'De 1 à 10', en: 'From 1 to 10' },
    reset: { fr: 'Rétablir le seuil de {cut}', en: 'Reset the cut to {cut}' },
  },
  plane: {
    label: {
      fr: 'Matrice de {count} cas. Gains rapides : {quick}. Projets stratégiques : {strategic}. Améliorations ponctuelles : {incremental}. À éviter : {avoid}.',
      en: 'Matrix of {count} cases. Quick wins: {quick}. Strategic projects: {strategic}. Incremental improvements: {incremental}. Avoid: {avoid}.',
    },
    impact: { fr: 'Impact croissant', en: 'Rising impact' },
    feasibility: { fr: 'Faisabilité croissante', en: 'Rising feasibility' },
    card: { fr: 'carte à déplacer', en: 'movable card' },
    instructions: {
      fr: 'Entrée ou Espace pour prendre la carte, flèches pour la déplacer de 0,5 point, Maj et flèches de 0,1, Entrée pour la poser, Échap pour annuler. Sans la prendre : Maj et flèches la déplacent de 0,1, les flèches seules passent à la carte suivante du classement.',
      en: 'Enter or Space to pick up the card, arrows to move it by 0.5 point, Shift and arrows by 0.1, Enter to put it down, Escape to cancel. Without picking it up: Shift and arrows move it by 0.1, arrows alone go to the next card of the ranking.',
    },
    becomes: { fr: 'devient « {quadrant} »', en: 'becomes “{quadrant}”' },
    cardName: {
      fr: '{code} {title} : impact {impact}, faisabilité {feasibility}, {quadrant}',
      en: '{code} {title}: impact {impact}, feasibility {feasibility}, {quadrant}',
    },
    cellName: {
      fr: {
        one: '{count} cas, {quadrant}, impact de {bottom} à {top}, faisabilité de {left} à {right}. Ouvrir la liste.',
        other:
          '{count} cas, {quadrant}, impact de {bottom} à {top}, faisabilité de {left} à {right}. Ouvrir la liste.',
      },
      en: {
        one: '{count} case, {quadrant}, impact {bottom} to {top}, feasibility {left} to {right}. Open the list.',
        other:
          '{count} cases, {quadrant}, impact {bottom} to {top}, feasibility {left} to {right}. Open the list.',
      },
    },
    grouped: {
      fr: 'Plus de {limit} cas : ils sont comptés par case d’un point. Ouvrez une case pour voir sa liste.',
      en: 'More than {limit} cases: they are counted by cell of one point. Open a cell to see its list.',
    },
    cellTitle: {
      fr: 'Impact {bottom} à {top}, faisabilité {left} à {right}',
      en: 'Impact {bottom} to {top}, feasibility {left} to {right}',
    },
  },
  say: {
    picked: {
      fr: '{title}, pris. Impact {impact}, faisabilité {feasibility}, {quadrant}.',
      en: '{title}, picked up. Impact {impact}, feasibility {feasibility}, {quadrant}.',
    },
    pickedUnplaced: { fr: '{title}, pris, sans note.', en: '{title}, picked up, not scored.' },
    moved: {
      fr: '{title} : impact {impact}, faisabilité {feasibility}, {quadrant}.',
      en: '{title}: impact {impact}, feasibility {feasibility}, {quadrant}.',
    },
    dropped: {
      fr: '{title}, posé. Impact {impact}, faisabilité {feasibility}, {quadrant}.',
      en: '{title}, put down. Impact {impact}, feasibility {feasibility}, {quadrant}.',
    },
    cancelled: {
      fr: '{title}, déplacement annulé.',
      en: '{title}, move cancelled.',
    },
    outside: {
      fr: '{title}, posé hors de la matrice : rien n’a changé.',
      en: '{title}, put down outside the matrix: nothing has changed.',
    },
  },
  toast: {
    placed: {
      fr: '{code} placé : impact {impact}, faisabilité {feasibility}, {quadrant}.',
      en: '{code} placed: impact {impact}, feasibility {feasibility}, {quadrant}.',
    },
    cut: { fr: 'Seuil rétabli à {cut}.', en: 'Cut reset to {cut}.' },
    weights: { fr: 'Poids rétablis.', en: 'Weights reset.' },
  },
  side: {
    label: { fr: 'Détail de la matrice', en: 'Detail of the matrix' },
    case: { fr: 'Cas', en: 'Case' },
    tray: { fr: 'À placer', en: 'To place' },
    lists: { fr: 'Listes', en: 'Lists' },
    ranking: { fr: 'Classement', en: 'Ranking' },
    weights: { fr: 'Poids', en: 'Weights' },
    back: { fr: 'Revenir aux quadrants', en: 'Back to the quadrants' },
  },
  case: {
    none: {
      fr: 'Choisissez une carte pour voir ses notes. Sans souris : Tab jusqu’à la matrice, puis les flèches.',
      en: 'Choose a card to see its marks. Without a mouse: Tab to the matrix, then the arrows.',
    },
    typed: { fr: 'Saisi', en: 'Typed' },
    typedHelp: {
      fr: 'Note posée directement ; la moyenne des critères serait {mean}.',
      en: 'Mark given directly; the mean of the criteria would be {mean}.',
    },
    typedAlone: {
      fr: 'Note posée directement ; aucun critère n’est noté.',
      en: 'Mark given directly; no criterion has a mark.',
    },
    mean: { fr: 'Moyenne des critères', en: 'Mean of the criteria' },
    provisional: { fr: 'Moyenne provisoire', en: 'Provisional mean' },
    unscored: { fr: 'À noter', en: 'Not scored' },
    backToMean: {
      fr: '{axis} : revenir à la moyenne ({mean})',
      en: '{axis}: back to the mean ({mean})',
    },
    decrease: { fr: 'Diminuer', en: 'Decrease' },
    increase: { fr: 'Augmenter', en: 'Increase' },
    keys: { fr: 'Sans souris :', en: 'Without a mouse:' },
    enter: { fr: 'Entrée', en: 'Enter' },
    afterwards: { fr: 'puis', en: 'then' },
    index: { fr: 'Indice', en: 'Index' },
    rank: { fr: 'Rang', en: 'Rank' },
    open: { fr: 'Ouvrir la fiche', en: 'Open the record' },
    before: { fr: 'Avant', en: 'Before' },
    after: { fr: 'après', en: 'after' },
  },
  tray: {
    help: {
      fr: 'Faites glisser un cas sur la matrice, ou choisissez-le pour saisir ses deux notes.',
      en: 'Drag a case onto the matrix, or choose it to type its two marks.',
    },
    none: { fr: 'Tous les cas sont placés.', en: 'Every case is placed.' },
    item: { fr: '{code} {title}, à placer', en: '{code} {title}, to place' },
  },
  list: {
    count: {
      fr: { one: '{count} cas', other: '{count} cas' },
      en: { one: '{count} case', other: '{count} cases' },
    },
    nothing: { fr: 'Aucun cas.', en: 'No case.' },
    index: { fr: 'indice {index}', en: 'index {index}' },
  },
  ranking: {
    label: { fr: 'Classement des cas', en: 'Ranking of the cases' },
    rank: { fr: 'Rang', en: 'Rank' },
    case: { fr: 'Cas', en: 'Case' },
    index: { fr: 'Indice', en: 'Index' },
    range: { fr: 'De / à', en: 'From / to' },
    rangeHelp: {
      fr: '« De / à » : la meilleure et la moins bonne place quand un poids est divisé ou multiplié par deux, ou le seuil décalé de 0,5.',
      en: '“From / to”: the best and the worst place when one weight is halved or doubled, or the cut shifted by 0.5.',
    },
  },
  weights: {
    help: {
      fr: 'Le poids de chaque critère dans la moyenne, de 0 à 10. Une note posée directement n’en dépend pas.',
      en: 'The weight of each criterion in the mean, from 0 to 10. A mark given directly does not depend on it.',
    },
    expected: { fr: 'De 0 à 10', en: 'From 0 to 10' },
    reset: { fr: 'Rétablir les poids égaux', en: 'Reset to equal weights' },
    sensitivity: { fr: 'Ce que les poids décident', en: 'What the weights decide' },
    against: {
      fr: 'Par rapport aux poids égaux',
      en: 'Compared with equal weights',
    },
    firm: {
      fr: 'Aucun cas ne change de quadrant et le premier du classement reste {first}, quels que soient les poids essayés.',
      en: 'No case changes quadrant and {first} stays first, whatever the weights tried.',
    },
    firmQuadrants: {
      fr: 'Aucun cas ne change de quadrant, mais la première place dépend des poids : {first} peut descendre au rang {worst}.',
      en: 'No case changes quadrant, but first place depends on the weights: {first} can fall to rank {worst}.',
    },
    moving: {
      fr: {
        one: '{count} cas peut changer de quadrant : {codes}. {first} reste en tête dans tous les essais.',
        other:
          '{count} cas peuvent changer de quadrant : {codes}. {first} reste en tête dans tous les essais.',
      },
      en: {
        one: '{count} case may change quadrant: {codes}. {first} stays first in every trial.',
        other: '{count} cases may change quadrant: {codes}. {first} stays first in every trial.',
      },
    },
    movingFirst: {
      fr: {
        one: '{count} cas peut changer de quadrant : {codes}. La première place dépend des poids : {first} peut descendre au rang {worst}.',
        other:
          '{count} cas peuvent changer de quadrant : {codes}. La première place dépend des poids : {first} peut descendre au rang {worst}.',
      },
      en: {
        one: '{count} case may change quadrant: {codes}. First place depends on the weights: {first} can fall to rank {worst}.',
        other:
          '{count} cases may change quadrant: {codes}. First place depends on the weights: {first} can fall to rank {worst}.',
      },
    },
    none: {
      fr: 'Aucun cas n’est noté : le classement ne peut pas être éprouvé.',
      en: 'No case is scored: the ranking cannot be tested.',
    },
    sameAsEqual: {
      fr: 'Les poids en cours placent chaque cas dans le même quadrant que des poids égaux.',
      en: 'The current weights place each case in the same quadrant as equal weights.',
    },
    effect: {
      fr: {
        one: '{variation} : {count} place changée au plus de {largest}',
        other: '{variation} : {count} places changées, de {largest} au plus',
      },
      en: {
        one: '{variation}: {count} place changed, by {largest} at most',
        other: '{variation}: {count} places changed, by {largest} at most',
      },
    },
    noEffect: { fr: '{variation} : classement inchangé', en: '{variation}: ranking unchanged' },
    halved: { fr: '{criterion} ÷ 2', en: '{criterion} ÷ 2' },
    doubled: { fr: '{criterion} × 2', en: '{criterion} × 2' },
    cutShift: { fr: 'Seuil à {cut}', en: 'Cut at {cut}' },
    more: { fr: 'et {count} autres', en: 'and {count} more' },
  },
  table: {
    label: { fr: 'Matrice en tableau', en: 'Matrix as a table' },
    code: { fr: 'Numéro', en: 'Number' },
    title: { fr: 'Cas d’usage', en: 'Use case' },
    quadrant: { fr: 'Quadrant', en: 'Quadrant' },
    rank: { fr: 'Rang', en: 'Rank' },
    index: { fr: 'Indice', en: 'Index' },
    impact: { fr: 'Impact', en: 'Impact' },
    feasibility: { fr: 'Faisabilité', en: 'Feasibility' },
    markOf: { fr: '{axis} de {code}', en: '{axis} of {code}' },
  },
})

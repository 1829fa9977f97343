import { defineTexts } from '../../kernel/text'

/** Sentences that state where the costs stand, on screen and in documents. */
export const roiTexts = defineTexts({
  case: {
    noCost: {
      fr: 'Aucun coût n’est encore chiffré : le retour ne se calcule pas.',
      en: 'No cost has an amount yet: the return cannot be computed.',
    },
    blocked: {
      fr: 'Le dossier est suspendu : le temps gagné vaudrait plus que la masse salariale de l’équipe. Il faut l’expliquer ou corriger.',
      en: 'The case is on hold: the time saved would be worth more than the payroll of the team. Explain it or correct it.',
    },
    invalid: {
      fr: 'Une valeur sort de son échelle : le calcul attend sa correction.',
      en: 'A value is off its scale: the calculation waits for its correction.',
    },
    noGain: {
      fr: 'Le cas coûte {cost} sur {years} ; aucun gain n’est encore chiffré.',
      en: 'The case costs {cost} over {years}; no gain has an amount yet.',
    },
    years: {
      fr: { one: '{count} an', other: '{count} ans' },
      en: { one: '{count} year', other: '{count} years' },
    },
    firm: {
      fr: 'Le cas se rembourse en {months} mois, et reste gagnant si les coûts dérapent de {overrun}.',
      en: 'The case pays back in {months} months, and still wins if costs overrun by {overrun}.',
    },
    costly: {
      fr: 'Le cas se rembourse en {months} mois, mais devient perdant si les coûts dérapent de {overrun}.',
      en: 'The case pays back in {months} months, but loses if costs overrun by {overrun}.',
    },
    thin: {
      fr: 'Le cas se rembourse en {months} mois, mais devient perdant si les gains baissent de {shortfall}.',
      en: 'The case pays back in {months} months, but loses if gains fall by {shortfall}.',
    },
    late: {
      fr: 'Le cas se rembourse en {months} mois, au-delà de la durée du calcul ({years}).',
      en: 'The case pays back in {months} months, beyond the horizon of the calculation ({years}).',
    },
    slow: {
      fr: 'Le cas rapporte {net} sur {years}, mais ne se rembourse pas en 60 mois.',
      en: 'The case brings {net} over {years}, but does not pay back within 60 months.',
    },
    never: {
      fr: 'Le cas ne se rembourse pas en 60 mois : il manque {gap} sur {years}.',
      en: 'The case does not pay back within 60 months: {gap} is missing over {years}.',
    },
  },
  portfolio: {
    none: {
      fr: 'Aucun cas n’est encore retenu ni noté.',
      en: 'No case is retained or scored yet.',
    },
    noFigures: {
      fr: {
        one: 'Un cas à chiffrer, aucun dossier calculé.',
        other: '{count} cas à chiffrer, aucun dossier calculé.',
      },
      en: {
        one: 'One case to cost, no business case computed.',
        other: '{count} cases to cost, no business case computed.',
      },
    },
    sums: {
      fr: {
        one: 'Un dossier chiffré : {cost} sur la durée, {gains} de gains.',
        other: '{count} dossiers chiffrés : {cost} sur la durée, {gains} de gains.',
      },
      en: {
        one: 'One case with figures: {cost} over its horizon, {gains} of gains.',
        other: '{count} cases with figures: {cost} over their horizon, {gains} of gains.',
      },
    },
    missing: {
      fr: { one: 'Un cas reste sans dossier.', other: '{count} cas restent sans dossier.' },
      en: {
        one: 'One case is still without figures.',
        other: '{count} cases are still without figures.',
      },
    },
    over: {
      fr: 'La première année dépasse l’enveloppe de {gap}.',
      en: 'The first year exceeds the budget by {gap}.',
    },
    within: {
      fr: 'La première année tient dans l’enveloppe : il reste {gap}.',
      en: 'The first year fits the budget: {gap} is left.',
    },
  },
  tools: {
    none: {
      fr: 'Aucun outil n’est inscrit : leurs coûts viendront du registre des outils.',
      en: 'No tool is recorded: their costs will come from the register of tools.',
    },
    noCost: {
      fr: {
        one: 'Un outil, dont le prix manque.',
        other: '{count} outils, dont aucun prix n’est complet.',
      },
      en: {
        one: 'One tool, whose price is missing.',
        other: '{count} tools, none with a complete price.',
      },
    },
    sums: {
      fr: {
        one: 'Un outil chiffré : {yearly} par an, {total} sur trois ans.',
        other: '{count} outils chiffrés : {yearly} par an, {total} sur trois ans.',
      },
      en: {
        one: 'One tool with a price: {yearly} a year, {total} over three years.',
        other: '{count} tools with a price: {yearly} a year, {total} over three years.',
      },
    },
    setUp: {
      fr: {
        one: 'La mise en place d’un outil n’est pas chiffrée.',
        other: 'La mise en place de {count} outils n’est pas chiffrée.',
      },
      en: {
        one: 'The set-up of one tool has no amount.',
        other: 'The set-up of {count} tools has no amount.',
      },
    },
  },
  capacity: {
    consistent: {
      fr: 'Les heures existent : l’équipe passe aujourd’hui {before} sur ce travail, pour {capacity} disponibles ({load}).',
      en: 'The hours exist: the team spends {before} on this work today, out of {capacity} available ({load}).',
    },
    after: { fr: 'Il en resterait {after}.', en: '{after} would remain.' },
    inconsistent: {
      fr: 'Les données se contredisent : ce travail demanderait {before} par an, or l’équipe n’en a que {capacity}. Vérifier le volume, la durée ou l’effectif.',
      en: 'The inputs contradict each other: this work would take {before} a year, but the team only has {capacity}. Check the volume, the time or the staff.',
    },
    blocked: {
      fr: 'Le temps gagné vaudrait plus que la masse salariale de l’équipe ({payroll} par an). Le retour n’est pas calculé tant que ce n’est pas expliqué.',
      en: 'The time saved would be worth more than the payroll of the team ({payroll} a year). The return is not computed until this is explained.',
    },
    explained: {
      fr: 'Le temps gagné vaudrait plus que la masse salariale de l’équipe ({payroll} par an) ; l’écart est expliqué ci-dessous.',
      en: 'The time saved would be worth more than the payroll of the team ({payroll} a year); the gap is explained below.',
    },
    unknown: {
      fr: 'Indiquez l’effectif, le volume et la durée d’un dossier pour vérifier que les heures dites gagnées existent.',
      en: 'Give the staff, the volume and the time per case to check that the hours said to be saved exist.',
    },
  },
  delivery: {
    span: { fr: '{min} à {max}', en: '{min} to {max}' },
    weeks: {
      fr: 'Un projet de ce genre demande d’ordinaire {min} à {max} semaines.',
      en: 'A project of this kind usually takes {min} to {max} weeks.',
    },
    months: {
      fr: 'Un projet de ce genre demande d’ordinaire {min} à {max} mois.',
      en: 'A project of this kind usually takes {min} to {max} months.',
    },
    blocked: {
      fr: 'Les données bloquent encore : le délai les suppose préparées.',
      en: 'Data still block the start: the delay assumes that they are prepared.',
    },
    unrated: {
      fr: 'L’état des données n’est pas évalué : rien n’est ajouté pour les préparer.',
      en: 'The state of the data is not rated: nothing is added to prepare them.',
    },
    noDelay: {
      fr: 'Le délai s’estime dès que les sources du cas et la voie technique sont connues.',
      en: 'The delay is estimated once the sources of the case and the technical route are known.',
    },
    people: {
      fr: 'La mise en place demande {total} mois-personne : {lead} de pilotage, {it} d’informatique, {experts} d’experts métier.',
      en: 'Implementation takes {total} person-months: {lead} of project lead, {it} of IT, {experts} of business experts.',
    },
    noPeople: {
      fr: 'La charge s’estime dès que la durée et le nombre de services sont connus.',
      en: 'The workload is estimated once the length and the number of departments are known.',
    },
  },
  check: {
    'live-without-case': {
      fr: {
        one: '{cases} est en pilote ou en service sans dossier économique : ce qu’il coûte n’est pas connu.',
        other:
          '{cases} sont en pilote ou en service sans dossier économique : ce qu’ils coûtent n’est pas connu.',
      },
      en: {
        one: '{cases} is on trial or live without a business case: what it costs is not known.',
        other: '{cases} are on trial or live without a business case: what they cost is not known.',
      },
    },
    'capacity-impossible': {
      fr: '{cases} : le temps gagné dépasse la masse salariale de l’équipe, sans explication.',
      en: '{cases}: the time saved exceeds the payroll of the team, without an explanation.',
    },
    'capacity-inconsistent': {
      fr: '{cases} : le travail décrit demande plus d’heures que l’équipe n’en a.',
      en: '{cases}: the work described takes more hours than the team has.',
    },
    'out-of-scale': {
      fr: '{cases} : une valeur sort de son échelle, le retour ne se calcule pas.',
      en: '{cases}: a value is off its scale, the return cannot be computed.',
    },
    'no-amount': {
      fr: '{cases} : aucun coût n’est chiffré.',
      en: '{cases}: no cost has an amount.',
    },
    'no-gain': {
      fr: '{cases} : aucun gain n’est chiffré.',
      en: '{cases}: no gain has an amount.',
    },
    'forgotten-factor': {
      fr: '{cases} : des postes de coût restent sans réponse ({factors}).',
      en: '{cases}: cost items are still unanswered ({factors}).',
    },
    'short-horizon': {
      fr: '{cases} : moins de trois ans, la maintenance et les renouvellements sont sous-estimés.',
      en: '{cases}: less than three years, maintenance and renewals are underestimated.',
    },
    'revenue-without-margin': {
      fr: '{cases} : un chiffre d’affaires en plus n’est pas compté, sa marge manque.',
      en: '{cases}: extra revenue is not counted, its margin is missing.',
    },
    'realisation-high': {
      fr: '{cases} : plus de {limit} du temps gagné est tenu pour réemployé. À étayer par une mesure.',
      en: '{cases}: more than {limit} of the time saved is taken as put to use. Back it with a measure.',
    },
    'capacity-unchecked': {
      fr: '{cases} : personne n’a vérifié que les heures dites gagnées existent.',
      en: '{cases}: nobody has checked that the hours said to be saved exist.',
    },
    'low-confidence': {
      fr: '{cases} : des gains comptés sont de confiance faible.',
      en: '{cases}: some gains that are counted have low confidence.',
    },
    'not-paid-back': {
      fr: '{cases} : le cas coûte plus qu’il ne rapporte sur la durée du calcul.',
      en: '{cases}: the case costs more than it brings over the horizon.',
    },
    'over-budget': {
      fr: 'La première année des dossiers dépasse de {gap} l’enveloppe de {envelope}.',
      en: 'The first year of the cases exceeds the budget of {envelope} by {gap}.',
    },
  },
})

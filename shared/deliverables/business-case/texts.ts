import { defineTexts } from '../../kernel/text'

/** Sentences of the business cases. A sentence states a fact and its consequence. */
export const texts = defineTexts({
  cover: {
    kicker: { fr: 'Dossier économique', en: 'Business case' },
    title: { fr: 'Coûts et retour sur investissement', en: 'Costs and return on investment' },
    subtitle: {
      fr: 'Ce que chaque cas coûte, ce qu’il rapporte, quand, et ce qui ferait changer le résultat.',
      en: 'What each case costs, what it brings, when, and what would change the result.',
    },
    date: { fr: 'Date', en: 'Date' },
    cases: { fr: 'Cas chiffrés', en: 'Cases with figures' },
    amounts: { fr: 'Montants', en: 'Amounts' },
    amountsValue: {
      fr: 'En euros hors taxes, sans actualisation',
      en: 'In euros without tax, undiscounted',
    },
    sponsor: { fr: 'Commanditaire', en: 'Sponsor' },
    author: { fr: 'Établi par', en: 'Prepared by' },
    version: { fr: 'Version', en: 'Version' },
    staff: {
      fr: { one: '{count} salarié', other: '{count} salariés' },
      en: { one: '{count} employee', other: '{count} employees' },
    },
    confidentiality: { fr: 'Diffusion interne', en: 'Internal use' },
    madeWith: { fr: 'Établi avec Sextant', en: 'Prepared with Sextant' },
    unnamed: { fr: 'Entreprise non nommée', en: 'Unnamed company' },
  },
  header: {
    fr: 'Coûts et retour sur investissement, {date}',
    en: 'Costs and return on investment, {date}',
  },
  footer: {
    fr: 'Coûts et retour sur investissement, diffusion interne',
    en: 'Costs and return on investment, internal use',
  },
  contents: { fr: 'Sommaire', en: 'Contents' },
  span: {
    fr: { one: '{count} an', other: '{count} ans' },
    en: { one: '{count} year', other: '{count} years' },
  },
  year: { fr: 'Année {number}', en: 'Year {number}' },
  totalOver: { fr: 'Total sur {span}', en: 'Total over {span}' },
  headline: {
    fr: 'ROI sur {span} (gains nets sur coûts totaux)',
    en: 'ROI over {span} (net gains over total costs)',
  },
  unknown: { fr: 'à chiffrer', en: 'to be estimated' },
  none: { fr: 'non calculable', en: 'not computable' },
  month: { fr: 'mois {month}', en: 'month {month}' },
  monthBeyond: { fr: 'mois {month}, après la durée', en: 'month {month}, after the horizon' },
  months: {
    fr: { one: '{count} mois', other: '{count} mois' },
    en: { one: '{count} month', other: '{count} months' },
  },
  notReached: { fr: 'non atteint en 60 mois', en: 'not reached in 60 months' },
  quoted: { fr: '« {name} »', en: '“{name}”' },
  empty: {
    name: { fr: 'L’essentiel', en: 'In brief' },
    title: { fr: 'Aucun cas n’est encore chiffré', en: 'No case has figures yet' },
    text: {
      fr: 'Ce document sera rempli dès qu’un cas d’usage aura une première ligne de coût ou de gain.',
      en: 'This document fills in as soon as a use case has a first line of cost or gain.',
    },
    open: {
      fr: {
        one: '{cases} attend sa première ligne.',
        other: '{cases} attendent leur première ligne.',
      },
      en: { one: '{cases} awaits its first line.', other: '{cases} await their first line.' },
    },
  },
  summary: {
    name: { fr: 'L’essentiel', en: 'In brief' },
    title: {
      fr: '{cases} : {costs} de coûts, {gains} de gains attendus',
      en: '{cases}: {costs} of costs, {gains} of expected gains',
    },
    titleCosts: {
      fr: '{cases} : {costs} de coûts, gains à chiffrer',
      en: '{cases}: {costs} of costs, gains to be estimated',
    },
    titleNone: {
      fr: '{cases}, aucun n’est encore calculable',
      en: '{cases}, none can be computed yet',
    },
    cases: {
      fr: { one: '{words} cas chiffré', other: '{words} cas chiffrés' },
      en: { one: '{words} case with figures', other: '{words} cases with figures' },
    },
    lead: {
      fr: 'Les coûts et les gains s’additionnent, chacun sur la durée de son cas ; les ROI et les retours ne s’additionnent pas.',
      en: 'Costs and gains add up, each over the horizon of its case; ROIs and paybacks do not.',
    },
    case: { fr: 'Cas', en: 'Case' },
    horizon: { fr: 'Durée', en: 'Horizon' },
    costs: { fr: 'Coûts', en: 'Costs' },
    gains: { fr: 'Gains', en: 'Gains' },
    net: { fr: 'Gain net', en: 'Net gain' },
    roi: { fr: 'ROI cumulé', en: 'Cumulated ROI' },
    payback: { fr: 'Retour', en: 'Payback' },
    reading: { fr: 'Lecture', en: 'Reading' },
    total: { fr: 'Ensemble', en: 'All' },
    caption: {
      fr: 'ROI cumulé : gains nets sur coûts totaux, sur la durée du cas. Retour : mois où l’argent dépensé est revenu, montée en charge comprise.',
      en: 'Cumulated ROI: net gains over total costs, over the horizon of the case. Payback: month when the money spent is back, ramp included.',
    },
    cut: {
      fr: 'Les {shown} premiers sur {total} ; le classeur Excel les contient tous.',
      en: 'The first {shown} of {total}; the Excel workbook holds them all.',
    },
    chaptersCut: {
      fr: 'Les {shown} premiers cas ont un chapitre ici.',
      en: 'The first {shown} cases have a chapter here.',
    },
    pictureTitle: {
      fr: 'Coûts et gains de chaque cas, en euros.',
      en: 'Costs and gains of each case, in euros.',
    },
    pictureCase: {
      fr: '{code} : {costs} de coûts, {gains} de gains',
      en: '{code}: {costs} of costs, {gains} of gains',
    },
    partial: {
      fr: {
        one: '{words} cas n’entre pas dans le total : il n’est pas calculable ou n’a pas de gain chiffré.',
        other:
          '{words} cas n’entrent pas dans le total : ils ne sont pas calculables ou n’ont pas de gain chiffré.',
      },
      en: {
        one: '{words} case is left out of the total: it cannot be computed or has no estimated gain.',
        other:
          '{words} cases are left out of the total: they cannot be computed or have no estimated gain.',
      },
    },
    empty: {
      fr: { one: 'Ouvert sans ligne : {cases}.', other: 'Ouverts sans ligne : {cases}.' },
      en: { one: 'Open without a line: {cases}.', other: 'Open without a line: {cases}.' },
    },
  },
  conclusion: {
    robust: { fr: 'Tient aux quatre épreuves', en: 'Passes all four tests' },
    fragile: { fr: 'Fragile si tout dérape', en: 'Fragile if all goes wrong' },
    exposed: { fr: 'Exposé au moindre écart', en: 'Exposed to any drift' },
    loss: { fr: 'Ne couvre pas ses coûts', en: 'Does not cover its costs' },
    'no-benefit': { fr: 'Gains à chiffrer', en: 'Gains to be estimated' },
    suspended: { fr: 'Calcul suspendu', en: 'Calculation suspended' },
    'not-computable': { fr: 'Pas encore calculable', en: 'Not computable yet' },
  },
  title: {
    robust: {
      fr: '{code} : un ROI de {roi} sur {span}, positif dans les quatre épreuves',
      en: '{code}: an ROI of {roi} over {span}, positive in all four tests',
    },
    fragile: {
      fr: '{code} : un ROI de {roi} sur {span}, négatif si coûts et gains déçoivent ensemble',
      en: '{code}: an ROI of {roi} over {span}, negative if costs and gains both disappoint',
    },
    exposed: {
      fr: '{code} : un ROI de {roi} sur {span}, qu’un seul écart courant efface',
      en: '{code}: an ROI of {roi} over {span}, wiped out by a single common drift',
    },
    loss: {
      fr: '{code} : ne couvre pas ses coûts sur {span}',
      en: '{code}: does not cover its costs over {span}',
    },
    'no-benefit': {
      fr: '{code} : {costs} sur {span}, gains à chiffrer',
      en: '{code}: {costs} over {span}, gains to be estimated',
    },
    suspended: {
      fr: '{code} : calcul suspendu, le gain annoncé dépasse la masse salariale',
      en: '{code}: calculation suspended, the gain claimed exceeds the payroll',
    },
    'not-computable': {
      fr: '{code} : pas encore calculable',
      en: '{code}: not computable yet',
    },
  },
  lead: {
    full: {
      fr: 'Sur {span} : {costs} de coûts, {gains} de gains, soit {net} net. {payback}',
      en: 'Over {span}: {costs} of costs, {gains} of gains, {net} net. {payback}',
    },
    payback: {
      fr: 'L’argent dépensé est revenu au mois {month}, montée en charge comprise.',
      en: 'The money spent is back by month {month}, ramp included.',
    },
    latePayback: {
      fr: 'L’argent dépensé n’est pas revenu à la fin de cette durée ; il reviendrait au mois {month} si tout continuait ainsi.',
      en: 'The money spent is not back by the end of this horizon; it would be back by month {month} if all went on like this.',
    },
    noPayback: {
      fr: 'L’argent dépensé n’est pas revenu au bout de 60 mois.',
      en: 'The money spent is not back after 60 months.',
    },
    costsOnly: {
      fr: 'Sur {span} : {costs} de coûts. Aucun gain chiffré ne permet encore de parler de retour.',
      en: 'Over {span}: {costs} of costs. No estimated gain yet allows a return to be computed.',
    },
    missing: {
      fr: 'Le calcul attend ceci : {reasons}',
      en: 'The calculation awaits this: {reasons}',
    },
  },
  verdict: {
    title: { fr: 'Ce que le calcul permet de dire', en: 'What the calculation allows to say' },
    robust: {
      fr: 'Le dossier peut être présenté à la décision. Les gains restent des estimations tant qu’un pilote ne les a pas mesurés.',
      en: 'The case can be put to decision. Gains remain estimates until a pilot has measured them.',
    },
    fragile: {
      fr: 'À lancer par un pilote borné : mesurer les gains avant d’engager le reste du budget.',
      en: 'To be started with a bounded pilot: measure the gains before committing the rest of the budget.',
    },
    exposed: {
      fr: 'À ne pas engager en entier : un écart courant suffit à effacer le gain. Réduire le coût ou prouver les gains d’abord.',
      en: 'Not to be committed in full: a common drift is enough to wipe out the gain. Lower the cost or prove the gains first.',
    },
    loss: {
      fr: 'À ne pas engager sur ces chiffres, sauf pour une raison qui n’est pas financière et qui doit être écrite.',
      en: 'Not to be committed on these figures, unless for a reason that is not financial and is written down.',
    },
    'no-benefit': {
      fr: 'Rien à décider sur le retour tant qu’aucun gain n’est chiffré.',
      en: 'Nothing to decide on the return as long as no gain is estimated.',
    },
    suspended: {
      fr: 'Les heures dites gagnées coûteraient plus que toute l’équipe. Corriger les heures, ou écrire l’explication, avant toute décision.',
      en: 'The hours said to be saved would cost more than the whole team. Correct the hours, or write the explanation, before any decision.',
    },
    'not-computable': {
      fr: 'Compléter les lignes citées, puis éditer ce document de nouveau.',
      en: 'Complete the lines named, then issue this document again.',
    },
    weak: {
      fr: 'Un gain au moins repose sur une confiance faible.',
      en: 'At least one gain rests on low confidence.',
    },
    provisional: { fr: 'Chiffres provisoires : {reasons}', en: 'Provisional figures: {reasons}' },
    inconsistent: {
      fr: 'Les heures saisies demandent {load} du temps de l’équipe : à corriger avant de présenter le dossier.',
      en: 'The hours entered take {load} of the team’s time: to be corrected before the case is presented.',
    },
  },
  reason: {
    'no-cost': { fr: 'aucun coût n’a de montant.', en: 'no cost has an amount.' },
    'saving-above-payroll': {
      fr: 'le gain de temps dépasse la masse salariale de l’équipe.',
      en: 'the time saved exceeds the payroll of the team.',
    },
    'out-of-range': { fr: 'une valeur sort de son échelle.', en: 'a value is off its scale.' },
    'cost-missing': {
      fr: 'le coût {name} n’a pas de montant.',
      en: 'the cost {name} has no amount.',
    },
    'benefit-missing': {
      fr: 'le gain {name} n’est pas chiffré.',
      en: 'the gain {name} has no estimate.',
    },
    'margin-missing': {
      fr: 'le gain {name} attend son taux de marge.',
      en: 'the gain {name} awaits its margin.',
    },
    line: { fr: 'la ligne {name} est à corriger.', en: 'the line {name} is to be corrected.' },
  },
  key: {
    net: { fr: 'Gain net sur {span}', en: 'Net gain over {span}' },
    costs: { fr: 'Coût total sur {span}', en: 'Total cost over {span}' },
    gains: { fr: 'Gains sur {span}', en: 'Gains over {span}' },
    payback: { fr: 'Retour simulé', en: 'Simulated payback' },
    firstYear: { fr: 'Dépenses de la première année', en: 'Spending of the first year' },
  },
  figures: {
    heading: {
      fr: 'Comment lire les taux et les retours',
      en: 'How to read the rates and paybacks',
    },
    figure: { fr: 'Chiffre', en: 'Figure' },
    value: { fr: 'Valeur', en: 'Value' },
    says: { fr: 'Ce qu’il dit', en: 'What it says' },
    coded: { fr: '{code}, {name}', en: '{code}, {name}' },
    withoutRamp: { fr: 'F1 sans montée en charge', en: 'F1 without the ramp' },
    withoutRampSays: {
      fr: 'Comme si les gains étaient complets dès le premier jour, ainsi que les exemples publiés le supposent.',
      en: 'As if gains were complete from day one, as published examples assume.',
    },
    headlineMark: { fr: 'À retenir. {text}', en: 'To keep. {text}' },
    caption: {
      fr: 'Un seul taux se compare d’un cas à l’autre : F3. Les autres sont donnés pour répondre aux questions.',
      en: 'Only one rate compares from case to case: F3. The others are given to answer questions.',
    },
  },
  balance: {
    heading: { fr: 'Le solde, mois par mois', en: 'The balance, month by month' },
    end: { fr: '{euros} à la fin', en: '{euros} at the end' },
    payback: { fr: 'retour au mois {month}', en: 'back by month {month}' },
    months: { fr: 'mois après le lancement', en: 'months after the launch' },
    band: { fr: 'gains prudents à favorables', en: 'cautious to favourable gains' },
    tick: { fr: '{thousands} k€', en: '€{thousands}k' },
    alt: {
      fr: 'Solde cumulé : {start} avant le lancement, au plus bas {lowest} au mois {lowestMonth}, {end} au mois {lastMonth}. {payback}',
      en: 'Cumulated balance: {start} before the launch, lowest {lowest} in month {lowestMonth}, {end} in month {lastMonth}. {payback}',
    },
    caption: {
      fr: 'Solde cumulé à la fin de chaque mois ; le coût unique est payé avant le mois 1.',
      en: 'Cumulated balance at the end of each month; the one-off cost is paid before month 1.',
    },
  },
  years: {
    heading: { fr: 'Année par année', en: 'Year by year' },
    gains: { fr: 'Gains', en: 'Gains' },
    costs: { fr: 'Coûts', en: 'Costs' },
    result: { fr: 'Résultat', en: 'Result' },
    cumulated: { fr: 'Résultat cumulé', en: 'Cumulated result' },
    caption: {
      fr: 'Euros. L’année 1 porte le coût unique et {ramp} des gains à plein régime.',
      en: 'Euros. Year 1 carries the one-off cost and {ramp} of the gains at full pace.',
    },
    captionNoRamp: {
      fr: 'Euros. L’année 1 porte le coût unique ; les gains y sont comptés complets, sans montée en charge.',
      en: 'Euros. Year 1 carries the one-off cost; gains are counted in full, without a ramp.',
    },
  },
  costs: {
    heading: { fr: 'Les coûts, poste par poste', en: 'Costs, item by item' },
    factor: { fr: 'Poste', en: 'Item' },
    detail: { fr: 'Détail', en: 'Detail' },
    once: { fr: 'Une fois', en: 'Once' },
    yearly: { fr: 'Par an', en: 'Per year' },
    share: { fr: 'Part', en: 'Share' },
    usual: { fr: 'Usuelle', en: 'Usual' },
    basis: { fr: 'Origine', en: 'Basis' },
    total: { fr: 'Total', en: 'Total' },
    seats: {
      fr: { one: '{count} poste × {price} × 12 mois', other: '{count} postes × {price} × 12 mois' },
      en: {
        one: '{count} seat × {price} × 12 months',
        other: '{count} seats × {price} × 12 months',
      },
    },
    followsVolume: { fr: 'suit le volume', en: 'follows volume' },
    maintenanceRate: { fr: '{rate} du coût unique', en: '{rate} of the one-off cost' },
    range: { fr: '{low} à {high}', en: '{low} to {high}' },
    caption: {
      fr: 'Part : dans les licences, l’intégration, l’infrastructure, les données et la formation de la première année ; maintenance : en part du coût unique. Les parts usuelles viennent d’un guide commercial, non vérifiées.',
      en: 'Share: among licences, integration, infrastructure, data and training of the first year; maintenance: share of the one-off cost. Usual shares come from a commercial guide, not verified.',
    },
    bracket: {
      fr: 'Première année : {firstYear}, {bracket}. {scope}',
      en: 'First year: {firstYear}, {bracket}. {scope}',
    },
    bracketRange: { fr: '{label} ({low} à {high})', en: '{label} ({low} to {high})' },
    bracketSource: {
      fr: 'Tranches citées par un guide commercial, non vérifiées : un ordre de grandeur.',
      en: 'Brackets quoted by a commercial guide, not verified: an order of magnitude.',
    },
  },
  gains: {
    heading: { fr: 'Les gains, en fourchettes', en: 'Gains, as ranges' },
    gain: { fr: 'Gain', en: 'Gain' },
    how: { fr: 'Calcul', en: 'Calculation' },
    kept: { fr: 'Retenu', en: 'Kept' },
    low: { fr: 'Prudent', en: 'Cautious' },
    likely: { fr: 'Probable', en: 'Likely' },
    high: { fr: 'Favorable', en: 'Favourable' },
    confidence: { fr: 'Confiance', en: 'Confidence' },
    total: { fr: 'Total', en: 'Total' },
    byTime: {
      fr: '{volume} × ({before} − {after}) h × {rate}',
      en: '{volume} × ({before} − {after}) h × {rate}',
    },
    byCount: { fr: '{count} × {price}', en: '{count} × {price}' },
    byRevenue: { fr: '{revenue} × {margin} de marge', en: '{revenue} × {margin} margin' },
    withoutMargin: {
      fr: '{revenue} de chiffre d’affaires, marge à donner : montré à part, non compté',
      en: '{revenue} of revenue, margin to be given: shown apart, not counted',
    },
    direct: { fr: 'estimation directe', en: 'direct estimate' },
    toSet: { fr: 'à préciser', en: 'to be set' },
    based: { fr: '{confidence}, {basis}', en: '{confidence}, {basis}' },
    caption: {
      fr: 'Euros par an à plein régime, au volume attendu. Retenu : part du gain comptée comme réelle.',
      en: 'Euros a year at full pace, at the expected volume. Kept: share of the gain counted as real.',
    },
    nothing: { fr: 'Aucun gain n’est encore saisi.', en: 'No gain has been entered yet.' },
    intangibles: {
      fr: 'Gains nommés, jamais additionnés',
      en: 'Gains named, never added up',
    },
    intangible: { fr: '{name}. {instead}', en: '{name}. {instead}' },
  },
  capacity: {
    heading: {
      fr: 'Les heures dites gagnées existent-elles ?',
      en: 'Do the hours said to be saved exist?',
    },
    consistent: {
      fr: 'Oui : le travail visé demande {before} h par an, soit {load} des {capacity} h de l’équipe.',
      en: 'Yes: the work concerned takes {before} h a year, {load} of the {capacity} h of the team.',
    },
    inconsistent: {
      fr: 'Non : le travail visé demanderait {before} h par an, soit {load} des {capacity} h de l’équipe. Un des chiffres est faux.',
      en: 'No: the work concerned would take {before} h a year, {load} of the {capacity} h of the team. One of the figures is wrong.',
    },
    after: {
      fr: 'Après le lancement : {after} h par an.',
      en: 'After the launch: {after} h a year.',
    },
    blocked: {
      fr: 'Le travail visé demande {before} h par an, soit {load} des {capacity} h de l’équipe ; mais le gain de temps annoncé dépasse sa masse salariale.',
      en: 'The work concerned takes {before} h a year, {load} of the {capacity} h of the team; but the time said to be saved exceeds its payroll.',
    },
    explanation: { fr: 'Explication donnée', en: 'Explanation given' },
    unchecked: {
      fr: 'Non vérifié : l’effectif de l’équipe, le volume ou la durée d’un cas manque.',
      en: 'Not checked: the size of the team, the volume or the time per case is missing.',
    },
  },
  tests: {
    heading: { fr: 'Si le plan déçoit', en: 'If the plan disappoints' },
    test: { fr: 'Épreuve', en: 'Test' },
    roi: { fr: 'ROI sur {span}', en: 'ROI over {span}' },
    verdict: { fr: 'Lecture', en: 'Reading' },
    base: { fr: 'Plan tenu', en: 'As planned' },
    cost: { fr: 'Coûts à +{overrun}', en: 'Costs at +{overrun}' },
    benefit: { fr: 'Gains à −{shortfall}', en: 'Gains at −{shortfall}' },
    both: { fr: 'Les deux ensemble', en: 'Both together' },
    positive: { fr: 'couvre ses coûts', en: 'covers its costs' },
    negative: { fr: 'ne les couvre pas', en: 'does not' },
    stress: {
      fr: 'Avec {overrun} de dépassement, la première année coûterait {firstYear} au lieu de {plannedYear}, et l’ensemble {total} au lieu de {planned}.',
      en: 'With a {overrun} overrun, the first year would cost {firstYear} instead of {plannedYear}, and the whole {total} instead of {planned}.',
    },
    stressTitle: { fr: 'D’où viennent les {overrun}', en: 'Where the {overrun} comes from' },
  },
  scenarios: {
    heading: { fr: 'Volumes et fourchette des gains', en: 'Volumes and range of gains' },
    scenario: { fr: 'Hypothèse', en: 'Assumption' },
    low: { fr: 'Volume × {factor}', en: 'Volume × {factor}' },
    expected: { fr: 'Volume attendu (× {factor})', en: 'Expected volume (× {factor})' },
    high: { fr: 'Volume × {factor}', en: 'Volume × {factor}' },
    cautious: { fr: 'Gains prudents', en: 'Cautious gains' },
    favourable: { fr: 'Gains favorables', en: 'Favourable gains' },
    caption: {
      fr: 'Euros sur {span}. Le volume change les lignes qui le suivent : temps, quantités, consommation.',
      en: 'Euros over {span}. Volume changes the lines that follow it: time, quantities, usage.',
    },
  },
  tools: {
    heading: {
      fr: 'Coût complet des outils liés, sur trois ans',
      en: 'Full cost of the linked tools, over three years',
    },
    tool: { fr: 'Outil', en: 'Tool' },
    yearly: { fr: 'Par an', en: 'Per year' },
    at: { fr: 'Usage × {factor}', en: 'Use × {factor}' },
    setUpMissing: {
      fr: 'hors mise en place',
      en: 'without set-up',
    },
    caption: {
      fr: 'Euros. Licences et usage au prix du registre, exploitation, mise en place et sortie. Ce coût est celui de l’outil entier ; il ne s’ajoute pas aux coûts du cas.',
      en: 'Euros. Licences and use at the price of the register, operation, set-up and exit. This is the cost of the whole tool; it does not add to the costs of the case.',
    },
  },
  assumptions: {
    heading: { fr: 'Sur quoi reposent ces chiffres', en: 'What these figures rest on' },
    assumption: { fr: 'Hypothèse', en: 'Assumption' },
    value: { fr: 'Valeur', en: 'Value' },
    standard: { fr: 'Méthode', en: 'Method' },
    basis: { fr: 'Origine', en: 'Basis' },
    hours: { fr: '{count} h par an', en: '{count} h a year' },
    times: { fr: '× {factor}', en: '× {factor}' },
    growth: { fr: 'Hausse annuelle du coût courant', en: 'Yearly growth of the running cost' },
    'volume-low': { fr: 'Volume bas', en: 'Low volume' },
    'volume-expected': { fr: 'Volume attendu', en: 'Expected volume' },
    'volume-high': { fr: 'Volume haut', en: 'High volume' },
    realisation: { fr: 'Part retenue, {name}', en: 'Share kept, {name}' },
    own: { fr: 'Hypothèse propre au cas', en: 'Assumption of this case' },
    note: { fr: 'Note', en: 'Note' },
    caption: {
      fr: 'Méthode : la valeur que propose la méthode quand rien n’est connu.',
      en: 'Method: the value the method proposes when nothing is known.',
    },
  },
  remarks: {
    heading: { fr: 'À vérifier avant de décider', en: 'To be checked before deciding' },
    forgotten: { fr: 'Oublié ? {factor}.', en: 'Forgotten? {factor}.' },
    'unusual-share': {
      fr: '{factor} pèse {share} du premier budget ; d’ordinaire {usual}.',
      en: '{factor} weighs {share} of the first budget; usually {usual}.',
    },
    'unusual-running-ratio': {
      fr: 'Le coût courant hors licences fait {ratio} du coût unique ; d’ordinaire 15 à 25 %.',
      en: 'The running cost without licences makes {ratio} of the one-off cost; usually 15 to 25%.',
    },
    'short-horizon': {
      fr: 'Le calcul porte sur {span} : moins de trois ans cachent la maintenance.',
      en: 'The calculation covers {span}: less than three years hide maintenance.',
    },
    'revenue-apart': {
      fr: '{name} : {euros} de chiffre d’affaires montrés à part, faute de marge.',
      en: '{name}: {euros} of revenue shown apart, for want of a margin.',
    },
    'not-faster': {
      fr: '{name} : le travail ne serait pas plus court ; le gain est compté à zéro.',
      en: '{name}: the work would not take less time; the gain is counted as zero.',
    },
    'low-confidence': {
      fr: '{name} : confiance faible, à mesurer pendant le pilote.',
      en: '{name}: low confidence, to be measured in the pilot.',
    },
    'later-start': {
      fr: '{name} commence après l’année 1 : les retours simple et net l’ignorent.',
      en: '{name} starts after year 1: simple and net payback leave it out.',
    },
    'capacity-inconsistent': {
      fr: 'Les heures saisies demandent {load} du temps de l’équipe.',
      en: 'The hours entered take {load} of the team’s time.',
    },
    'capacity-unchecked': {
      fr: 'Les heures gagnées n’ont pas été comparées au temps de l’équipe.',
      en: 'The hours saved have not been compared with the time of the team.',
    },
    'saving-above-payroll': {
      fr: 'Le gain de temps dépasse la masse salariale ; une explication a été donnée.',
      en: 'The time saved exceeds the payroll; an explanation was given.',
    },
    'double-count': {
      fr: '{first} et {second} : {warning}',
      en: '{first} and {second}: {warning}',
    },
  },
  changes: {
    heading: { fr: 'Ce qui ferait changer le résultat', en: 'What would change the result' },
    costsUp: {
      fr: 'Le résultat tombe à zéro si les coûts dépassent le plan de {percent}.',
      en: 'The result falls to zero if costs exceed the plan by {percent}.',
    },
    gainsDown: {
      fr: 'Il tombe à zéro si les gains sont inférieurs au plan de {percent}.',
      en: 'It falls to zero if gains fall short of the plan by {percent}.',
    },
    gainsUp: {
      fr: 'Pour couvrir les coûts, il faudrait {percent} de gains en plus.',
      en: 'To cover the costs, {percent} more gains would be needed.',
    },
    without: {
      fr: 'Sans le gain {name}, le ROI sur {span} passe de {from} à {to}.',
      en: 'Without the gain {name}, the ROI over {span} goes from {from} to {to}.',
    },
    realisation: {
      fr: 'Dix points de moins sur la part retenue de {name} : le ROI passe de {from} à {to}.',
      en: 'Ten points less on the share kept of {name}: the ROI goes from {from} to {to}.',
    },
    ramp: {
      fr: 'Avec des gains complets dès le premier jour, il passerait de {from} à {to} : ne pas y compter.',
      en: 'With full gains from day one, it would go from {from} to {to}: not to be counted on.',
    },
    slower: {
      fr: 'Avec la montée en charge de la méthode, il passe de {from} à {to}.',
      en: 'With the ramp of the method, it goes from {from} to {to}.',
    },
    licences: {
      fr: 'Une hausse de 10 % par an du coût courant ramène le ROI de {from} à {to}.',
      en: 'A yearly rise of 10% of the running cost brings the ROI from {from} to {to}.',
    },
  },
  annex: {
    name: { fr: 'Annexe', en: 'Annex' },
    title: { fr: 'Formules, règles et limites', en: 'Formulas, rules and limits' },
    formulas: { fr: 'Formules', en: 'Formulas' },
    figure: { fr: 'Chiffre', en: 'Figure' },
    formula: { fr: 'Formule', en: 'Formula' },
    running: { fr: 'Coût courant', en: 'Running cost' },
    runningFormula: {
      fr: 'lignes annuelles et mensuelles + taux de maintenance × coût unique (sauf maintenance chiffrée)',
      en: 'yearly and monthly lines + maintenance rate × one-off cost (unless maintenance is quoted)',
    },
    tco: { fr: 'Coût total', en: 'Total cost' },
    tcoFormula: {
      fr: 'coût unique + coût courant de chaque année, augmenté de la hausse annuelle',
      en: 'one-off cost + running cost of each year, raised by the yearly growth',
    },
    time: { fr: 'Temps gagné', en: 'Time saved' },
    timeFormula: {
      fr: 'volume × (heures avant − heures après) × coût horaire × part retenue',
      en: 'volume × (hours before − hours after) × hourly cost × share kept',
    },
    revenue: { fr: 'Chiffre d’affaires', en: 'Revenue' },
    revenueFormula: {
      fr: 'chiffre d’affaires en plus × taux de marge',
      en: 'extra revenue × margin',
    },
    capacity: { fr: 'Charge de l’équipe', en: 'Load of the team' },
    capacityFormula: {
      fr: 'volume × heures par cas ÷ (effectif × heures productives)',
      en: 'volume × hours per case ÷ (staff × productive hours)',
    },
    rules: { fr: 'Règles appliquées à tous les cas', en: 'Rules applied to every case' },
    rule: { fr: '{label}. {reason}', en: '{label}. {reason}' },
    limits: { fr: 'Limites de ce document', en: 'Limits of this document' },
    limitEstimates: {
      fr: 'Les gains sont des estimations faites en atelier, non des résultats ; aucun n’est garanti.',
      en: 'Gains are estimates made in a workshop, not results; none is guaranteed.',
    },
    limitSources: {
      fr: 'Parts usuelles, tranches de budget et dépassement moyen viennent de guides commerciaux que personne n’a vérifiés : ils servent à interroger un chiffre, jamais à le remplacer.',
      en: 'Usual shares, budget brackets and the average overrun come from commercial guides nobody has verified: they serve to question a figure, never to replace it.',
    },
    limitAdvice: {
      fr: 'Ce document prépare une décision. Il ne remplace ni un devis, ni l’avis d’un expert-comptable.',
      en: 'This document prepares a decision. It replaces neither a quote nor the advice of an accountant.',
    },
  },
})

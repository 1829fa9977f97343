import { defineTexts } from '../../kernel/text'

export const checkTexts = defineTexts({
  residualAboveGross: {
    fr: '{risk} est coté plus haut après mesures qu’avant : une des deux cotations est à revoir.',
    en: '{risk} is rated higher after measures than before: one of the two ratings needs another look.',
  },
  noGross: {
    fr: '{risk} n’est pas coté avant mesures : il bloque les cas qu’il touche.',
    en: '{risk} is not rated before measures: it blocks the cases it touches.',
  },
  noResidual: {
    fr: '{risk} n’est pas coté après mesures : il bloque les cas qu’il touche.',
    en: '{risk} is not rated after measures: it blocks the cases it touches.',
  },
  criticalNoOwner: {
    fr: '{risk} reste critique et n’a pas de responsable : personne ne peut le réduire.',
    en: '{risk} stays critical and has no owner: nobody can lower it.',
  },
  critical: {
    fr: '{risk} reste critique après mesures : réduire, changer le périmètre ou renoncer.',
    en: '{risk} stays critical after measures: lower it, change the scope or give up.',
  },
  highNoOwner: {
    fr: '{risk} reste élevé et n’a pas de responsable : il bloque les cas qu’il touche.',
    en: '{risk} stays high and has no owner: it blocks the cases it touches.',
  },
  noDate: {
    fr: '{risk} n’a pas d’échéance : rien ne dit quand il sera traité.',
    en: '{risk} has no due date: nothing says when it will be dealt with.',
  },
  acceptanceEnded: {
    fr: 'L’acceptation de {risk} a pris fin : à renouveler, ou le cas s’arrête.',
    en: 'The acceptance of {risk} has ended: renew it, or the case stops.',
  },
  notAccepted: {
    fr: '{risk} reste élevé sans acceptation complète : il bloque les cas qu’il touche.',
    en: '{risk} stays high without a complete acceptance: it blocks the cases it touches.',
  },
  riskLate: {
    fr: 'L’échéance de {risk} est passée.',
    en: 'The due date of {risk} has passed.',
  },
  reviewLate: {
    fr: 'La revue de {risk} était prévue plus tôt : sa cotation date.',
    en: 'The review of {risk} was planned earlier: its rating is ageing.',
  },
  noMeasure: {
    fr: '{risk} baisse sans mesure ni contrôle existant : qu’est-ce qui le fait baisser ?',
    en: '{risk} goes down without a measure or an existing control: what lowers it?',
  },
  facetMissing: {
    fr: '{risk} n’est pas noté sur les quatre facettes : sa gravité est provisoire.',
    en: '{risk} is not marked on the four facets: its severity is provisional.',
  },
  measureLate: {
    fr: 'La mesure {measure} de {risk} est en retard : le risque reste comme avant elle.',
    en: 'Measure {measure} of {risk} is late: the risk stays as it was before it.',
  },
  measureNoOwner: {
    fr: 'La mesure {measure} de {risk} n’a pas de responsable.',
    en: 'Measure {measure} of {risk} has no owner.',
  },
  noRisk: {
    fr: '{useCase} est retenu sans aucun risque relié : il ne peut pas passer.',
    en: '{useCase} is retained without any linked risk: it cannot pass.',
  },
  noFallback: {
    fr: '{useCase} est retenu sans procédure sans IA : il ne peut pas passer.',
    en: '{useCase} is retained without a no-AI procedure: it cannot pass.',
  },
  fallbackUntested: {
    fr: 'La procédure sans IA de {useCase} n’a jamais été essayée, alors qu’un de ses risques est élevé.',
    en: 'The no-AI procedure of {useCase} has never been tried, although one of its risks is high.',
  },
  fallbackStale: {
    fr: 'L’essai de la procédure sans IA de {useCase} date de plus d’un an.',
    en: 'The drill of the no-AI procedure of {useCase} is more than a year old.',
  },
  drillAhead: {
    fr: 'L’essai de la procédure sans IA de {useCase} est daté dans le futur.',
    en: 'The drill of the no-AI procedure of {useCase} is dated in the future.',
  },
  notify: {
    fr: '{incident} touche peut-être des données personnelles : l’autorité se prévient sous 72 heures.',
    en: '{incident} may involve personal data: the authority is notified within 72 hours.',
  },
  noLesson: {
    fr: '{incident} est clos sans enseignement : qu’est-ce qui change pour qu’il ne revienne pas ?',
    en: '{incident} is closed without a lesson: what changes so that it does not come back?',
  },
})

import { defineTexts } from '../../kernel/text'

export const legalCheckTexts = defineTexts({
  prohibited: {
    fr: '{useCase} touche une pratique interdite : le cas s’arrête.',
    en: '{useCase} involves a prohibited practice: the case stops.',
  },
  unsigned: {
    fr: '{useCase} est retenu sans classement consigné : rien ne prouve qu’on a regardé.',
    en: '{useCase} is retained without a signed classification: nothing shows that anyone looked.',
  },
  unsignedHigh: {
    fr: '{useCase} est retenu et paraît à haut risque, sans classement consigné.',
    en: '{useCase} is retained and seems high-risk, without a signed classification.',
  },
  moved: {
    fr: 'Les faits de {useCase} ont bougé depuis la signature : le classement est à reprendre.',
    en: 'The facts of {useCase} have moved since the signature: the classification must be redone.',
  },
  reviewLate: {
    fr: 'Le classement de {useCase} devait être revu le {date}.',
    en: 'The classification of {useCase} was to be reviewed on {date}.',
  },
  dropped: {
    fr: 'Le classement de {useCase} conclut au renoncement, mais le cas est toujours retenu.',
    en: 'The classification of {useCase} concludes to drop it, but the case is still retained.',
  },
  lawyer: {
    fr: 'Une question juridique reste ouverte sur {useCase} : sans avis, le cas ne passe pas.',
    en: 'A legal question is open on {useCase}: without an opinion, the case does not pass.',
  },
  dpia: {
    fr: 'L’analyse d’impact de {useCase} est requise et n’a pas de date.',
    en: 'The impact assessment of {useCase} is required and has no date.',
  },
  dpiaAfter: {
    fr: 'L’analyse d’impact de {useCase} est prévue après le début du pilote.',
    en: 'The impact assessment of {useCase} is planned after the start of the pilot.',
  },
  dpiaWhy: {
    fr: 'L’analyse d’impact de {useCase} est à envisager : ni date, ni motif écrit.',
    en: 'The impact assessment of {useCase} is to be considered: neither date nor written reason.',
  },
  cse: {
    fr: 'Le CSE est à consulter sur {useCase} et la date de son information manque.',
    en: 'The works council must be consulted on {useCase} and the date of its information is missing.',
  },
  cseAfter: {
    fr: 'Sur {useCase}, le CSE est informé ou rend son avis après le début du pilote : la consultation vient avant.',
    en: 'On {useCase}, the works council is informed or gives its opinion after the pilot starts: consultation comes first.',
  },
  cseNote: {
    fr: {
      one: 'La note au CSE sur {useCase} a une partie à écrire.',
      other: 'La note au CSE sur {useCase} a {count} parties à écrire.',
    },
    en: {
      one: 'The note to the works council on {useCase} has one part to write.',
      other: 'The note to the works council on {useCase} has {count} parts to write.',
    },
  },
  notice: {
    fr: '{useCase} doit prévenir les personnes (article 50) et n’a pas de mention écrite.',
    en: '{useCase} must tell people (Article 50) and has no written notice.',
  },
  gdpr: {
    fr: {
      one: '{useCase} a {count} point critique du RGPD ouvert.',
      other: '{useCase} a {count} points critiques du RGPD ouverts.',
    },
    en: {
      one: '{useCase} has {count} critical GDPR point open.',
      other: '{useCase} has {count} critical GDPR points open.',
    },
  },
  dutyLate: {
    fr: 'Obligation en retard sur {useCase} : {duty} (prévue le {date}).',
    en: 'Late duty on {useCase}: {duty} (due {date}).',
  },
  dutyAfterLaw: {
    fr: 'Sur {useCase}, une obligation est prévue après sa date légale : {duty} ({date}).',
    en: 'On {useCase}, a duty is planned after its legal date: {duty} ({date}).',
  },
  packOld: {
    fr: 'Les règles datent du {date}, plus de six mois : faites-les relire avant de conclure.',
    en: 'The rules date from {date}, over six months: have them reviewed before concluding.',
  },
  packVerify: {
    fr: {
      one: '{count} point de droit est à revérifier à sa source.',
      other: '{count} points de droit sont à revérifier à leur source.',
    },
    en: {
      one: '{count} point of law must be checked again at its source.',
      other: '{count} points of law must be checked again at their source.',
    },
  },
  complianceRefused: {
    fr: 'La ligne « {row} » de la conformité est à « non » : le total passe au rouge.',
    en: 'The compliance row “{row}” is a “no”: the total turns red.',
  },
  complianceLate: {
    fr: 'La ligne « {row} » de la conformité a dépassé sa date.',
    en: 'The compliance row “{row}” is past its date.',
  },
  complianceEvidence: {
    fr: {
      one: '{count} ligne de conformité est à « oui » sans preuve écrite.',
      other: '{count} lignes de conformité sont à « oui » sans preuve écrite.',
    },
    en: {
      one: '{count} compliance row says “yes” without written evidence.',
      other: '{count} compliance rows say “yes” without written evidence.',
    },
  },
})

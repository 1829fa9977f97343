import { defineTexts } from '../../../../shared/kernel/text'

export const lawTexts = defineTexts({
  title: { fr: 'Règlement européen sur l’IA', en: 'European AI Act' },
  disclaimer: {
    fr: 'Une indication pour agir, pas un avis juridique.',
    en: 'A pointer to act on, not legal advice.',
  },
  rules: { fr: 'règles du {date}', en: 'rules of {date}' },
  pack: {
    old: { fr: 'Règles anciennes', en: 'Old rules' },
    oldText: {
      fr: 'Les règles datent du {date}, il y a plus de six mois. Faites relire ce classement avant de vous y fier.',
      en: 'The rules date from {date}, over six months ago. Have this classification reviewed before relying on it.',
    },
    verify: {
      fr: {
        one: '{count} point de droit a passé sa date de vérification.',
        other: '{count} points de droit ont passé leur date de vérification.',
      },
      en: {
        one: '{count} point of law is past its check date.',
        other: '{count} points of law are past their check date.',
      },
    },
    show: { fr: 'Voir lesquels', en: 'See which' },
  },
  list: {
    label: { fr: 'Classement des cas d’usage', en: 'Classification of the use cases' },
    cases: {
      fr: { one: '{count} cas', other: '{count} cas' },
      en: { one: '{count} case', other: '{count} cases' },
    },
    case: { fr: 'Cas d’usage', en: 'Use case' },
    tier: { fr: 'Niveau', en: 'Tier' },
    role: { fr: 'Rôle', en: 'Role' },
    answers: { fr: 'Réponses', en: 'Answers' },
    record: { fr: 'Classement', en: 'Record' },
    signed: { fr: 'Consigné', en: 'Signed' },
    moved: { fr: 'Faits modifiés depuis', en: 'Facts changed since' },
    unsigned: { fr: 'Non consigné', en: 'Not signed' },
    notStarted: { fr: 'À classer', en: 'To classify' },
    hint: { fr: 'étape 1 : {hint}', en: 'step 1: {hint}' },
    refused: { fr: 'non retenu', en: 'not retained' },
    answered: { fr: '{answered} sur {asked}', en: '{answered} of {asked}' },
    open: { fr: 'Ouvrir le classement de {code}', en: 'Open the classification of {code}' },
    emptyTitle: { fr: 'Rien à classer', en: 'Nothing to classify' },
    emptyText: {
      fr: 'Le classement se fait cas par cas. Ajoutez d’abord des cas d’usage à l’étape 1.',
      en: 'Cases are classified one by one. First add use cases in step 1.',
    },
    emptyGo: { fr: 'Ouvrir le registre des cas', en: 'Open the register of cases' },
  },
  calendar: {
    title: { fr: 'Les dates qui vous concernent', en: 'The dates that concern you' },
    cases: { fr: 'pour {cases}', en: 'for {cases}' },
    manyCases: {
      fr: 'pour {count} cas classés',
      en: 'for {count} classified cases',
    },
    everyone: { fr: 'pour toute l’entreprise', en: 'for the whole company' },
    past: {
      fr: { one: 'Déjà applicable ({count})', other: 'Déjà applicables ({count})' },
      en: { one: 'Already applicable ({count})', other: 'Already applicable ({count})' },
    },
    none: {
      fr: 'Aucune date à venir pour les cas classés.',
      en: 'No date ahead for the classified cases.',
    },
  },
  page: {
    sentence: { fr: '{code}, {department}. {situation}', en: '{code}, {department}. {situation}' },
    noDepartment: { fr: '{code}. {situation}', en: '{code}. {situation}' },
    all: { fr: 'Tous les cas', en: 'All cases' },
    previous: { fr: 'Cas précédent : {code}', en: 'Previous case: {code}' },
    next: { fr: 'Cas suivant : {code}', en: 'Next case: {code}' },
    sign: { fr: 'Consigner le classement', en: 'Sign the classification' },
    signAgain: { fr: 'Consigner à nouveau', en: 'Sign again' },
    signedDone: {
      fr: 'Classement de {code} consigné : {tiers}.',
      en: 'Classification of {code} signed: {tiers}.',
    },
    movedTitle: { fr: 'Les faits ont bougé', en: 'The facts have moved' },
    movedText: {
      fr: 'Le classement consigné le {date} reposait sur d’autres réponses. Relisez le résultat, puis consignez-le à nouveau.',
      en: 'The classification signed on {date} rested on other answers. Read the result again, then sign it again.',
    },
    movedWas: { fr: 'Alors : {tiers}.', en: 'Then: {tiers}.' },
    gaps: {
      fr: 'Pour consigner, il manque : {gaps}.',
      en: 'Before signing, still missing: {gaps}.',
    },
    gap: {
      questions: { fr: 'au moins une réponse', en: 'at least one answer' },
      decision: { fr: 'la décision', en: 'the decision' },
      decider: { fr: 'la personne qui décide', en: 'the person who decides' },
      motive: { fr: 'le motif du renoncement', en: 'the reason for dropping' },
    },
  },
  drop: {
    title: { fr: 'Renoncer à ce cas ?', en: 'Drop this case?' },
    sentence: {
      fr: 'Le classement conclut au renoncement. Le cas {code} peut passer à « non retenu », avec votre motif, dans le portefeuille.',
      en: 'The classification concludes to drop it. Case {code} can become “not retained”, with your reason, in the portfolio.',
    },
    both: { fr: 'Consigner et écarter le cas', en: 'Sign and set the case aside' },
    only: { fr: 'Consigner seulement', en: 'Sign only' },
    cancel: { fr: 'Annuler', en: 'Cancel' },
    close: { fr: 'Fermer', en: 'Close' },
    refused: { fr: '{code} n’est plus retenu.', en: '{code} is no longer retained.' },
  },
})

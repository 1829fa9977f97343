import { defineTexts } from '../../../../shared/kernel/text'

export const privacyTexts = defineTexts({
  title: { fr: 'Données personnelles et consultation', en: 'Personal data and consultation' },
  emptyTitle: { fr: 'Aucun cas à examiner', en: 'No case to look at' },
  emptyText: {
    fr: 'Ces questions se posent cas par cas. Ajoutez d’abord des cas d’usage à l’étape 1.',
    en: 'These questions are asked case by case. First add use cases in step 1.',
  },
  emptyGo: { fr: 'Ouvrir le registre des cas', en: 'Open the register of cases' },
  noteCse: { fr: 'Note pour le CSE', en: 'Note to the works council' },
  notePublic: { fr: 'Note aux représentants du personnel', en: 'Note to staff representatives' },
  write: { fr: 'Écrire la décision', en: 'Write the decision' },
  disclaimer: {
    fr: 'Une indication pour agir, pas un avis juridique.',
    en: 'A pointer to act on, not legal advice.',
  },
  cases: {
    title: {
      fr: { one: '{count} cas', other: '{count} cas' },
      en: { one: '{count} case', other: '{count} cases' },
    },
    aside: { fr: 'critères cochés', en: 'criteria ticked' },
    second: { fr: '{code} · {state}', en: '{code} · {state}' },
    required: { fr: 'Requise', en: 'Required' },
    consider: { fr: 'À envisager', en: 'To be considered' },
    not: { fr: 'Non requise', en: 'Not required' },
    unknown: { fr: 'À examiner', en: 'To be looked at' },
    noData: { fr: 'Sans objet', en: 'Not applicable' },
    done: { fr: 'Faite', en: 'Done' },
    refused: { fr: '{state}, renoncé', en: '{state}, dropped' },
  },
  dpia: {
    title: {
      fr: 'Faut-il une analyse d’impact (AIPD) ?',
      en: 'Is an impact assessment (DPIA) due?',
    },
    source: {
      fr: 'RGPD, art. 35 · lignes directrices WP248',
      en: 'GDPR Art. 35 · guidelines WP248',
    },
    personal: { fr: 'Données personnelles', en: 'Personal data' },
    sensitive: { fr: 'Données sensibles', en: 'Sensitive data' },
    notLooked: {
      fr: 'Aucun des neuf critères n’a été examiné. S’il n’y en a aucun, dites-le.',
      en: 'None of the nine criteria has been looked at. If there is none, say so.',
    },
    none: { fr: 'Aucun critère ne s’applique', en: 'No criterion applies' },
    showMeanings: {
      fr: 'Voir ce que chaque critère veut dire',
      en: 'See what each criterion means',
    },
    hideMeanings: { fr: 'Masquer les explications', en: 'Hide the explanations' },
    forced: { fr: 'coché par « données sensibles »', en: 'ticked by “sensitive data”' },
    more: {
      fr: 'Listes de la CNIL et décision automatique',
      en: 'CNIL lists and automated decision',
    },
    list: {
      fr: 'Opérations qui en exigent toujours une',
      en: 'Operations that always require one',
    },
    listHint: {
      fr: 'Délibération 2018-327. Une seule suffit.',
      en: 'Deliberation 2018-327. One is enough.',
    },
    exempt: { fr: 'Opération dispensée par la CNIL', en: 'Operation exempt under the CNIL list' },
    exemptHint: {
      fr: 'Délibération 2019-118. Le profilage ou la surveillance lève la dispense.',
      en: 'Deliberation 2019-118. Profiling or monitoring lifts the exemption.',
    },
    auto: {
      fr: 'La machine décide seule, avec un effet juridique ou comparable (art. 22)',
      en: 'The machine decides alone, with legal or similar effect (Art. 22)',
    },
    autoHint: {
      fr: 'Une validation de pure forme ne compte pas comme une personne.',
      en: 'A rubber stamp does not count as a person.',
    },
    count: {
      fr: { one: '{count} critère', other: '{count} critères' },
      en: { one: '{count} criterion', other: '{count} criteria' },
    },
    threshold: {
      fr: 'à partir de {threshold}, analyse en principe requise',
      en: 'from {threshold}, assessment required as a rule',
    },
    verdict: {
      required: { fr: 'Requise.', en: 'Required.' },
      consider: { fr: 'À envisager.', en: 'To be considered.' },
      not: { fr: 'Non requise.', en: 'Not required.' },
      unknown: { fr: 'À examiner.', en: 'To be looked at.' },
    },
    hint: {
      required: {
        fr: 'Les réponses de l’étape 1 suffisent à la demander.',
        en: 'The answers of step 1 are enough to call for one.',
      },
      consider: {
        fr: 'Un seul critère peut suffire s’il est fort. Si vous ne la faites pas, notez pourquoi : cette note sera votre preuve.',
        en: 'One criterion can be enough if it is strong. If you do not make one, write down why: that note will be your proof.',
      },
      not: {
        fr: 'Gardez la trace de cet examen.',
        en: 'Keep a trace of this examination.',
      },
      unknown: {
        fr: 'Dites si des données personnelles sont traitées, puis examinez les critères.',
        en: 'Say whether personal data are processed, then look at the criteria.',
      },
    },
    unsigned: {
      fr: 'Le classement de ce cas n’est pas consigné : la réponse la plus prudente est montrée.',
      en: 'The classification of this case is not signed: the more cautious answer is shown.',
    },
    undated: {
      fr: 'Aucune date : le cas ne passe pas au pilote.',
      en: 'No date: the case does not go to its pilot.',
    },
    planned: { fr: 'Prévue le', en: 'Planned on' },
    done: { fr: 'Faite le', en: 'Done on' },
    owner: { fr: 'Responsable', en: 'Owner' },
    note: {
      fr: 'Motif si elle n’est pas faite, ou conclusion',
      en: 'Reason if not made, or conclusion',
    },
  },
  cse: {
    title: { fr: 'Faut-il consulter le CSE ?', en: 'Must the works council be consulted?' },
    titlePublic: {
      fr: 'Que doivent recevoir les représentants du personnel ?',
      en: 'What must staff representatives receive?',
    },
    source: {
      fr: 'Code du travail, art. L. 2312-8, II, 4°',
      en: 'French labour code, Art. L. 2312-8, II, 4°',
    },
    reached: {
      fr: '{headcount} personnes : le seuil de {least} est atteint.',
      en: '{headcount} people: the threshold of {least} is reached.',
    },
    under: {
      fr: '{headcount} personnes : sous le seuil de {least}.',
      en: '{headcount} people: under the threshold of {least}.',
    },
    noHeadcount: {
      fr: 'Effectif inconnu : la consultation est tenue pour due.',
      en: 'Headcount unknown: consultation is taken as due.',
    },
    touches: {
      fr: 'Le cas touche le travail du personnel.',
      en: 'The case affects the work of staff.',
    },
    touchesUsers: {
      fr: {
        one: 'Le cas touche le travail de {count} personne.',
        other: 'Le cas touche le travail de {count} personnes.',
      },
      en: {
        one: 'The case affects the work of {count} person.',
        other: 'The case affects the work of {count} people.',
      },
    },
    noTouch: {
      fr: 'Le cas ne touche pas le travail du personnel.',
      en: 'The case does not affect the work of staff.',
    },
    touchUnknown: {
      fr: 'On ne sait pas encore si le travail est touché.',
      en: 'It is not known yet whether work is affected.',
    },
    yes: { fr: 'Oui, avant le pilote.', en: 'Yes, before the pilot.' },
    yesDated: { fr: 'Oui, avant le pilote du {date}.', en: 'Yes, before the pilot of {date}.' },
    yesMore: {
      fr: 'Informer ne suffit pas : l’avis du CSE doit être recueilli.',
      en: 'Informing is not enough: the opinion of the works council must be gathered.',
    },
    no: { fr: 'Non, pas à ce titre.', en: 'No, not on this ground.' },
    publicAnswer: { fr: 'À voir avec vos instances.', en: 'To be seen with your bodies.' },
    still: { fr: 'Ce qui reste dû', en: 'What stays due' },
    facts: { fr: 'Les faits qui décident', en: 'The facts that decide' },
    cases: { fr: 'Ce que les juges ont dit', en: 'What courts have said' },
    rules: { fr: 'Délais et sanctions', en: 'Time limits and sanctions' },
    timeline: { fr: 'Calendrier de la consultation', en: 'Timetable of the consultation' },
    step: {
      informed: { fr: 'Information du CSE', en: 'Works council informed' },
      informedPublic: { fr: 'Information des représentants', en: 'Representatives informed' },
      opinion: { fr: 'Avis rendu', en: 'Opinion given' },
      opinionLatest: { fr: 'Avis, au plus tard', en: 'Opinion, at the latest' },
      pilot: { fr: 'Début du pilote', en: 'Start of the pilot' },
    },
    undated: { fr: 'à dater', en: 'no date' },
    late: {
      fr: 'après le début du pilote : à avancer',
      en: 'after the pilot starts: to bring forward',
    },
    delay: {
      fr: {
        one: '{count} mois après l’information ; le silence vaut avis négatif, sans bloquer le projet',
        other:
          '{count} mois après l’information ; le silence vaut avis négatif, sans bloquer le projet',
      },
      en: {
        one: '{count} month after the information; silence counts as a negative opinion, without blocking the project',
        other:
          '{count} months after the information; silence counts as a negative opinion, without blocking the project',
      },
    },
    informedOn: { fr: 'Informé le', en: 'Informed on' },
    opinionOn: { fr: 'Avis le', en: 'Opinion on' },
    opinion: { fr: 'Sens de l’avis', en: 'Opinion' },
    favourable: { fr: 'favorable', en: 'favourable' },
    unfavourable: { fr: 'défavorable', en: 'unfavourable' },
    silent: { fr: 'silence', en: 'silence' },
    noOpinion: { fr: 'Pas encore', en: 'Not yet' },
    expert: { fr: 'Un expert est appelé', en: 'An expert is called' },
    trace: { fr: 'Trace (procès-verbal, date d’affichage)', en: 'Trace (minutes, date posted)' },
    note: { fr: 'La note remise', en: 'The note handed over' },
    openNote: { fr: 'Écrire la note', en: 'Write the note' },
  },
  note: {
    title: { fr: 'Note pour le CSE', en: 'Note to the works council' },
    titlePublic: { fr: 'Note aux représentants du personnel', en: 'Note to staff representatives' },
    sentence: {
      fr: {
        one: '{useCase} : une partie reste à écrire.',
        other: '{useCase} : {count} parties restent à écrire.',
      },
      en: {
        one: '{useCase}: one part is still to be written.',
        other: '{useCase}: {count} parts are still to be written.',
      },
    },
    complete: {
      fr: '{useCase} : les sept parties sont écrites.',
      en: '{useCase}: the seven parts are written.',
    },
    back: { fr: 'Retour aux données et au CSE', en: 'Back to data and works council' },
    copy: { fr: 'Copier la note', en: 'Copy the note' },
    copied: { fr: 'Note copiée.', en: 'Note copied.' },
    notCopied: {
      fr: 'Le navigateur a refusé la copie : sélectionnez le texte et copiez-le',
      en: 'The browser refused the copy: select the text and copy it',
    },
    print: { fr: 'Imprimer la note', en: 'Print the note' },
    sections: { fr: 'Les sept parties', en: 'The seven parts' },
    preview: { fr: 'La note telle qu’elle sera lue', en: 'The note as it will be read' },
    language: { fr: 'en français', en: 'in English' },
    toWrite: { fr: 'À écrire.', en: 'To be written.' },
    dates: { fr: 'Dates', en: 'Dates' },
  },
  gdpr: {
    title: { fr: 'Quatorze points du RGPD', en: 'Fourteen GDPR points' },
    none: {
      fr: 'Sans données personnelles, ces points ne se posent pas.',
      en: 'Without personal data, these points do not arise.',
    },
    unknown: {
      fr: 'Dites d’abord si des données personnelles sont traitées.',
      en: 'First say whether personal data are processed.',
    },
    allMet: { fr: 'Tous les points sont tenus.', en: 'Every point is met.' },
    gaps: {
      fr: { one: '{count} point ouvert', other: '{count} points ouverts' },
      en: { one: '{count} point open', other: '{count} points open' },
    },
    critical: {
      fr: { one: 'dont {count} critique', other: 'dont {count} critiques' },
      en: { one: '{count} of them critical', other: '{count} of them critical' },
    },
    isCritical: { fr: 'critique', en: 'critical' },
    evidence: { fr: 'Preuve', en: 'Evidence' },
    article: { fr: 'RGPD, art. {article}', en: 'GDPR Art. {article}' },
  },
})

import { lawPack } from './law-item'

/** What a provider of a high-risk system owes; the day comes from the route. */
export const providerPack = lawPack(
  'provider-duties',
  { fr: 'Obligations du fournisseur, haut risque', en: 'Provider duties, high-risk' },
  { source: 'consolidated' },
  [
    [
      'duty.9',
      'Art. 9',
      'Tenir un système de gestion des risques sur toute la vie du système.',
      'Run a risk-management system over the whole life of the system.',
    ],
    [
      'duty.10',
      'Art. 10',
      'Gouverner les données d’entraînement, de validation et de test.',
      'Govern training, validation and test data.',
    ],
    [
      'duty.11',
      'Art. 11',
      'Établir la documentation technique de l’annexe IV avant la mise sur le marché.',
      'Draw up the technical documentation of Annex IV before placing on the market.',
    ],
    [
      'duty.12',
      'Art. 12',
      'Faire enregistrer automatiquement les événements par le système.',
      'Have the system record events automatically.',
    ],
    [
      'duty.13',
      'Art. 13',
      'Fournir une notice qui permet aux déployeurs de comprendre et d’utiliser le système.',
      'Provide instructions that let deployers understand and use the system.',
    ],
    [
      'duty.14',
      'Art. 14',
      'Concevoir le système pour un contrôle humain effectif.',
      'Design the system for effective human oversight.',
    ],
    [
      'duty.15',
      'Art. 15',
      'Assurer exactitude, robustesse et sécurité informatique.',
      'Ensure accuracy, robustness and cyber-security.',
    ],
    [
      'duty.16',
      'Art. 16',
      'Répondre de la conformité du système : nom et adresse, corrections, coopération avec l’autorité.',
      'Answer for the conformity of the system: name and address, corrections, cooperation with the authority.',
    ],
    [
      'duty.17',
      'Art. 17',
      'Tenir un système de gestion de la qualité, proportionné à la taille de l’organisation.',
      'Keep a quality-management system, in proportion to the size of the organisation.',
    ],
    [
      'duty.43',
      'Art. 43',
      'Faire évaluer la conformité. Les points 2 à 8 de l’annexe III passent par un contrôle interne.',
      'Have conformity assessed. Points 2 to 8 of Annex III go by internal control.',
    ],
    [
      'duty.47',
      'Art. 47',
      'Signer la déclaration UE de conformité.',
      'Sign the EU declaration of conformity.',
    ],
    ['duty.48', 'Art. 48', 'Apposer le marquage CE.', 'Affix the CE marking.'],
    [
      'duty.49-1',
      'Art. 49(1)',
      'Enregistrer le système dans la base de l’Union.',
      'Register the system in the Union database.',
    ],
    [
      'duty.60',
      ['Art. 60', 'Art. 2(8)'],
      'Avant un essai en conditions réelles d’un système de l’annexe III : plan d’essai soumis à l’autorité, consentement éclairé des personnes, durée limitée. L’article s’applique sur le papier depuis le 2 août 2026.',
      'Before testing an Annex III system in real conditions: a plan submitted to the authority, informed consent of the people, a limited time. The article applies on paper since 2 August 2026.',
      { grade: 'B', from: '2026-08-02', source: 'aiAct' },
    ],
    [
      'duty.72',
      'Art. 72',
      'Suivre le système après sa mise sur le marché.',
      'Monitor the system after placing on the market.',
    ],
    [
      'duty.73',
      'Art. 73',
      'Signaler les incidents graves à l’autorité.',
      'Report serious incidents to the authority.',
    ],
    [
      'provider.simplified-form',
      'Art. 11(1)',
      'Une forme simplifiée de documentation est prévue pour les PME et les petites entreprises de taille intermédiaire ; elle n’a pas été vue.',
      'A simplified form of documentation is planned for SMEs and small mid-caps; it has not been seen.',
      { grade: 'U' },
    ],
    [
      'provider.standards',
      'Art. 40',
      'Aucune norme harmonisée n’était citée au Journal officiel en août 2026. EN ISO/IEC 42001:2026 existe sans valoir présomption de conformité.',
      'No harmonised standard was cited in the Official Journal by August 2026. EN ISO/IEC 42001:2026 exists without presumption of conformity.',
      { grade: 'B', source: 'watch' },
    ],
  ],
)

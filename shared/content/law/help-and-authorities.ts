import { lawPack } from './law-item'

/** Help for SMEs. */
export const smeHelpPack = lawPack(
  'sme-help',
  { fr: 'Aides aux PME', en: 'Help for SMEs' },
  { source: 'consolidated' },
  [
    [
      'help.sandboxes',
      ['Art. 57', 'Art. 58', 'Art. 62'],
      'Bacs à sable réglementaires avec priorité et gratuité pour les PME, au plus tard le 2 août 2027.',
      'Regulatory sandboxes with priority and free access for SMEs, by 2 August 2027.',
      { from: '2027-08-02' },
    ],
    [
      'help.guidance',
      'Art. 70(8)',
      'Les autorités peuvent conseiller les PME.',
      'Authorities may advise SMEs.',
    ],
    [
      'help.fees',
      'Art. 62(2)',
      'Les frais d’évaluation de la conformité sont réduits selon la taille.',
      'Conformity-assessment fees are reduced by size.',
    ],
    [
      'help.osez-ia',
      'Plan « Osez l’IA »',
      'Plan français du 1er juillet 2025 : diagnostics Data-IA de dix jours cofinancés par Bpifrance, ambassadeurs, académie.',
      'French plan of 1 July 2025: ten-day Data-IA diagnoses co-financed by Bpifrance, ambassadors, academy.',
      { source: 'osezIa' },
    ],
    [
      'help.osez-ia-amounts',
      'Plan « Osez l’IA »',
      'Les montants pris en charge aujourd’hui sont à confirmer auprès de Bpifrance.',
      'The amounts covered today are to be confirmed with Bpifrance.',
      { grade: 'U', source: 'osezIa' },
    ],
    [
      'help.anssi',
      'ANSSI',
      'Recommandations de sécurité pour un système d’IA générative, 29 avril 2024, trente-cinq mesures.',
      'Security recommendations for a generative AI system, 29 April 2024, thirty-five measures.',
      { source: 'anssi' },
    ],
  ],
)

/** Neighbouring texts, named only. */
export const pointersPack = lawPack(
  'pointers',
  { fr: 'Textes voisins', en: 'Neighbouring texts' },
  { source: 'consolidated' },
  [
    [
      'pointer.4a',
      'Art. 4a',
      'Tester les biais avec des données sensibles : nouvel article 4 bis.',
      'Testing bias with sensitive data: new Article 4a.',
    ],
    [
      'pointer.data-act',
      'Data Act',
      'Règlement sur les données depuis le 12 septembre 2025 : changer de fournisseur de nuage, sans frais de changement à partir du 12 janvier 2027.',
      'Data Act since 12 September 2025: cloud switching, no switching fees from 12 January 2027.',
      { grade: 'B', source: 'noerr' },
    ],
    [
      'pointer.nis2',
      'NIS2',
      'La loi française de transposition manquait ; la Cour de justice a été saisie en juillet 2026. À vérifier aujourd’hui.',
      'The French law was missing; the case went to the Court of Justice in July 2026. To be checked today.',
      { grade: 'B', source: 'watch' },
    ],
    [
      'pointer.cra',
      'Art. 42(3)',
      'Le respect du règlement sur la cyber-résilience peut couvrir l’article 15.',
      'Compliance with the Cyber Resilience Act may cover Article 15.',
    ],
  ],
)

/** French authorities: expected, not yet competent. */
export const authoritiesPack = lawPack(
  'authorities',
  { fr: 'Autorités françaises pressenties', en: 'Expected French authorities' },
  { source: 'designation' },
  [
    [
      'authority.scheme',
      'Art. 70',
      'Autorités pressenties selon le schéma du 9 septembre 2025 : DGCCRF comme point de contact, DGE, CNIL, Arcom, ACPR, ANSM. La loi n’a pas été vue promulguée.',
      'Expected authorities under the scheme of 9 September 2025: DGCCRF as contact point, DGE, CNIL, Arcom, ACPR, ANSM. The law has not been seen promulgated.',
      { grade: 'U' },
    ],
    [
      'authority.senate',
      'Art. 70',
      'Le projet de loi a été adopté au Sénat le 17 février 2026 pour sa partie numérique.',
      'The digital part of the bill was adopted in the Senate on 17 February 2026.',
      { grade: 'B', source: 'territoires' },
    ],
    [
      'authority.assembly',
      'Art. 70',
      'Le texte était encore en première lecture à l’Assemblée nationale (n° 2518) le 8 octobre 2026.',
      'The text was still in first reading at the Assemblée nationale (no. 2518) on 8 October 2026.',
      { grade: 'B', source: 'senat' },
    ],
    [
      'authority.cnil',
      'GDPR Art. 51',
      'La CNIL est l’autorité de contrôle pour le RGPD.',
      'The CNIL is the supervisory authority for the GDPR.',
    ],
  ],
)

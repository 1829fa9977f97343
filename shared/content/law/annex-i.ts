import { lawPack } from './law-item'

/** Annex I, safety components and sections A and B. */
export const annexOnePack = lawPack(
  'annex-i',
  { fr: 'Annexe I : produits réglementés', en: 'Annex I: regulated products' },
  { source: 'consolidated' },
  [
    [
      'annex-i.section-a',
      'Annex I, section A',
      'Section A : jouets, bateaux, ascenseurs, ATEX, équipements radio, appareils à pression, installations à câbles, équipements de protection, appareils à gaz, dispositifs médicaux, diagnostic in vitro.',
      'Section A: toys, boats, lifts, ATEX, radio equipment, pressure equipment, cableways, protective equipment, gas appliances, medical devices, in vitro diagnostics.',
    ],
    [
      'annex-i.section-b',
      'Annex I, section B',
      'Section B : machines depuis 2026, véhicules, engins agricoles, ferroviaire, marine, aviation.',
      'Section B: machinery since 2026, vehicles, farm vehicles, rail, marine, aviation.',
      { source: 'omnibus' },
    ],
    [
      'annex-i.machinery',
      'Annex I, section B',
      'Les machines relèvent de la section B depuis 2026.',
      'Machinery belongs to section B since 2026.',
      { source: 'omnibus', words: ['machin', 'robot', '2023/1230', '2006/42'] },
    ],
    [
      'annex-i.radio',
      'Annex I, section A',
      'Les équipements radio relèvent de la section A.',
      'Radio equipment belongs to section A.',
      { words: ['radio', '2014/53', 'wifi', 'wi-fi', 'bluetooth'] },
    ],
    [
      'why.annex-i-a',
      ['Art. 6(1)', 'Annex I, section A'],
      'L’IA est un composant de sécurité d’un produit de l’annexe I, ou ce produit lui-même, et il passe par un organisme tiers : haut risque.',
      'The AI is a safety component of an Annex I product, or that product itself, and it goes through a third party: high risk.',
    ],
    [
      'why.annex-i-b',
      ['Art. 2(2)', 'Annex I, section B'],
      'Le produit est en section B : le classement à haut risque vaut, mais du règlement seuls les articles 6(1), 60 bis et 102 à 112 s’appliquent.',
      'The product is in section B: the high-risk class holds, but of the Act only Articles 6(1), 60a and 102 to 112 apply.',
    ],
    [
      'why.failure-endangers',
      'Art. 6(1b)',
      'Une défaillance mettrait des personnes ou des biens en danger : c’est un composant de sécurité, même vendu pour le confort ou la qualité.',
      'A failure would endanger people or property: it is a safety component, even when sold for convenience or quality.',
    ],
    [
      'why.convenience-only',
      'Art. 6(1a)',
      'Le système ne sert qu’au confort, à l’optimisation ou au contrôle de qualité, et sa défaillance ne met rien en danger : ce n’est pas un composant de sécurité.',
      'The system serves only convenience, optimisation or quality control, and its failure endangers nothing: it is no safety component.',
    ],
    [
      'why.annex-i-spectrum',
      'Art. 6(1c)',
      'Le contrôle par un tiers ne porte que sur le spectre radio : la condition n’est pas tenue pour remplie.',
      'Third-party assessment is only about radio spectrum: the condition is not taken as met.',
      { grade: 'U' },
    ],
    [
      'duty.section-b',
      'Art. 2(2)',
      'Suivre le règlement Machines : les exigences propres à l’IA y viendront au plus tard à cette date.',
      'Follow the Machinery Regulation: requirements on AI will come there by this date.',
      { from: '2028-08-02', source: 'omnibus' },
    ],
    [
      'duty.section-b-other',
      'Art. 2(2)',
      'Suivre les textes propres au produit : les exigences sur l’IA y viendront, à une date à confirmer.',
      'Follow the product’s own texts: requirements on AI will come there, on a date to be confirmed.',
      { grade: 'U' },
    ],
    [
      'ask.spectrum',
      'Art. 6(1c)',
      'Le recours à un organisme tiers tient-il vraiment au seul spectre radio ? Faites confirmer.',
      'Is the third party involved for radio spectrum alone? Have it confirmed.',
    ],
    [
      'ask.machinery-section',
      'Annex I',
      'Une machine est annoncée hors de la section B. Depuis 2026 elle y figure : vérifiez la section.',
      'A machine is stated outside section B. Since 2026 it is listed there: check the section.',
    ],
    [
      'ask.section-b',
      'Art. 2(2)',
      'Produit de la section B : quelles règles sectorielles s’appliquent, et quand ? Sur le papier, l’obligation de l’article 4 ne vaut pas ici ; former le personnel reste prudent.',
      'Section B product: which sector rules apply, and when? On paper Article 4 does not hold here; training staff remains prudent.',
    ],
  ],
)

import { lawPack } from './law-item'

/** What a deployer of a high-risk system owes; the day comes from the route (Annex III or I). */
export const deployerPack = lawPack(
  'deployer-duties',
  { fr: 'Obligations du déployeur, haut risque', en: 'Deployer duties, high-risk' },
  { source: 'consolidated' },
  [
    [
      'duty.26-1',
      'Art. 26(1)',
      'Utiliser le système selon la notice du fournisseur.',
      'Use the system according to the provider’s instructions.',
    ],
    [
      'duty.26-2',
      'Art. 26(2)',
      'Confier le contrôle humain à des personnes compétentes, formées, qui ont le pouvoir d’arrêter.',
      'Give human oversight to competent, trained people with the authority to stop.',
    ],
    [
      'duty.26-4',
      'Art. 26(4)',
      'N’entrer que des données pertinentes et représentatives, quand vous en avez la maîtrise.',
      'Feed only relevant and representative data, where you control them.',
    ],
    [
      'duty.26-5',
      'Art. 26(5)',
      'Suivre le fonctionnement, suspendre en cas de risque, signaler un incident grave au fournisseur puis à l’autorité.',
      'Monitor operation, suspend upon risk, report a serious incident to the provider, then the authority.',
    ],
    [
      'duty.26-6',
      'Art. 26(6)',
      'Conserver les journaux six mois au moins. Le RGPD peut borner cette durée.',
      'Keep the logs at least six months. The GDPR may cap this period.',
      { values: { months: 6 } },
    ],
    [
      'duty.26-7',
      'Art. 26(7)',
      'Informer les représentants du personnel et les salariés concernés avant l’usage au travail, quel que soit l’effectif.',
      'Inform workers’ representatives and the workers concerned before use at work, whatever the headcount.',
    ],
    [
      'duty.26-8',
      'Art. 26(8)',
      'Pour un organisme public : n’utiliser qu’un système enregistré et enregistrer son usage.',
      'For a public body: use only a registered system and register its use.',
    ],
    [
      'duty.26-9',
      'Art. 26(9)',
      'Se servir des informations du fournisseur pour l’analyse d’impact sur la protection des données, quand elle est due.',
      'Use the provider’s information for the data-protection impact assessment, where one is due.',
    ],
    [
      'duty.26-11',
      'Art. 26(11)',
      'Informer les personnes soumises à une décision prise ou aidée par le système.',
      'Inform people subject to a decision taken or supported by the system.',
    ],
    [
      'duty.14-5',
      'Art. 14(5)',
      'Faire confirmer chaque correspondance par deux personnes compétentes avant d’agir.',
      'Have each match confirmed by two competent people before acting.',
    ],
    [
      'duty.86',
      'Art. 86',
      'Expliquer le rôle du système à la personne touchée par une décision à effet juridique ou comparable, si elle le demande.',
      'Explain the role of the system to a person affected by a decision with legal or similar effect, on request.',
      { grade: 'B', source: 'aiAct' },
    ],
    [
      'duty.27',
      'Art. 27',
      'Mener l’analyse d’impact sur les droits fondamentaux avant la mise en service. Elle peut renvoyer à l’AIPD.',
      'Carry out the fundamental-rights impact assessment before putting into service. It may refer to the DPIA.',
      { source: 'aiAct' },
    ],
    [
      'duty.23',
      'Art. 23',
      'Importateur : vérifier l’évaluation de conformité, la documentation et le marquage avant de mettre dans l’Union.',
      'Importer: check the conformity assessment, documentation and marking before placing in the Union.',
    ],
    [
      'duty.24',
      'Art. 24',
      'Distributeur : vérifier le marquage, la déclaration et la notice avant de fournir.',
      'Distributor: check marking, declaration and instructions before supplying.',
    ],
  ],
)

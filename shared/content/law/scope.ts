import { lawPack } from './law-item'

/** Scope and definition (Art. 2 and 3(1)). */
export const scopePack = lawPack(
  'scope',
  { fr: 'Champ et définition', en: 'Scope and definition' },
  { source: 'consolidated' },
  [
    [
      'general.disclaimer',
      'Art. 5, 6, 50',
      'Une indication pour agir, pas un avis juridique. En cas de doute, faites trancher par un juriste.',
      'An indication to act on, not legal advice. When in doubt, have a lawyer decide.',
    ],
    [
      'general.tiers',
      'Art. 5, 6, 50',
      'Quatre niveaux : interdit, haut risque, transparence, le reste. « Risque limité » est un usage, pas un terme du texte. Les modèles à usage général ont leurs règles à côté.',
      'Four tiers: prohibited, high-risk, transparency, the rest. “Limited risk” is usage, not a term of the text. General-purpose models have rules of their own beside them.',
    ],
    [
      'why.is-ai',
      'Art. 3(1)',
      'Le système déduit de ce qu’il reçoit comment produire un résultat : c’est un système d’IA.',
      'The system infers from what it receives how to produce a result: it is an AI system.',
    ],
    [
      'why.not-ai',
      'Art. 3(1)',
      'Des règles écrites entièrement par des personnes, un tableur ou une statistique simple ne sont en règle générale pas de l’IA au sens du règlement. Le RGPD et la consultation du personnel peuvent rester dus.',
      'Rules written wholly by people, a spreadsheet or plain statistics are as a rule not AI under the Act. The GDPR and staff consultation may still apply.',
      { grade: 'B' },
    ],
    [
      'why.eu-link',
      'Art. 2(1)',
      'L’organisation est établie dans l’Union, ou le résultat y est utilisé : le règlement s’applique.',
      'The organisation is established in the Union, or the output is used there: the Act applies.',
    ],
    [
      'why.no-eu-link',
      'Art. 2(1)',
      'Ni l’organisation ni l’usage du résultat n’ont de lien avec l’Union.',
      'Neither the organisation nor the use of the output has a link with the Union.',
    ],
    [
      'why.military',
      'Art. 2(3)',
      'Un système réservé à la défense ou à la sécurité nationale est hors du règlement.',
      'A system reserved for defence or national security is outside the Act.',
    ],
    [
      'why.research',
      'Art. 2(6)',
      'Un système fait uniquement pour la recherche scientifique est hors du règlement.',
      'A system made solely for scientific research is outside the Act.',
    ],
    [
      'why.pre-market-test',
      'Art. 2(8)',
      'Les essais avant mise sur le marché, hors conditions réelles, sont hors du règlement.',
      'Testing before placing on the market, outside real conditions, is outside the Act.',
    ],
    [
      'why.real-world-test',
      ['Art. 2(8)', 'Art. 60'],
      'Un essai en conditions réelles reste dans le règlement ; tant que ce point n’est pas connu, il y reste aussi.',
      'A test in real conditions stays inside the Act; while this is not known, so does the test.',
    ],
    [
      'why.personal-use',
      'Art. 2(10)',
      'Une personne qui utilise le système pour un usage purement personnel n’a pas d’obligation de déployeur.',
      'A person using the system purely privately has no deployer duties.',
    ],
    [
      'why.not-personal',
      'Art. 2(10)',
      'L’usage personnel ne couvre ni celui qui fournit le système, ni le travail fait pour une entreprise.',
      'Personal use covers neither whoever supplies the system nor work done for a company.',
    ],
    [
      'why.open-source-out',
      'Art. 2(12)',
      'Le système est publié sous licence libre et n’est ni interdit, ni à haut risque, ni concerné par l’article 50 : il est hors du règlement.',
      'The system is released under a free licence and is neither prohibited, nor high-risk, nor under Article 50: it is outside the Act.',
    ],
    [
      'why.open-source-in',
      'Art. 2(12)',
      'La licence libre ne sort pas du règlement un système interdit, à haut risque ou concerné par l’article 50, ni un cas encore incertain.',
      'A free licence does not take out of the Act a system that is prohibited, high-risk or under Article 50, nor a case still uncertain.',
    ],
    [
      'scope.member-states',
      'Art. 2(11)',
      'Un État membre peut mieux protéger les salariés que le règlement.',
      'A Member State may protect workers better than the Act does.',
    ],
    [
      'scope.guidelines',
      'Art. 3(1)',
      'Lignes directrices C(2025) 5053 du 29 juillet 2025 sur la définition : elles éclairent, elles ne lient pas.',
      'Guidelines C(2025) 5053 of 29 July 2025 on the definition: they explain, they do not bind.',
      { grade: 'B' },
    ],
    [
      'why.minimal',
      'Art. 95',
      'Aucune réponse ne conduit à l’article 5, à l’article 6 ou à l’article 50. La maîtrise de l’IA, le RGPD et le droit du travail restent à regarder.',
      'No answer leads to Article 5, Article 6 or Article 50. AI literacy, the GDPR and labour law remain to be looked at.',
    ],
    [
      'ask.is-ai',
      'Art. 3(1)',
      'Le système déduit-il lui-même ses résultats, ou applique-t-il des règles écrites par des personnes ? Faites trancher et gardez la réponse.',
      'Does the system infer its results, or apply rules written by people? Have it decided and keep the answer.',
    ],
    [
      'ask.eu-link',
      'Art. 2(1)',
      'L’organisation ou l’usage du résultat a-t-il un lien avec l’Union ? Sans réponse, le règlement est tenu pour applicable.',
      'Does the organisation or the use of the output have a link with the Union? Unanswered, the Act is taken to apply.',
    ],
    [
      'ask.open-source',
      'Art. 2(12)',
      'La licence libre est-elle celle du système lui-même, publié tel quel, ou seulement celle du modèle qu’il emploie ?',
      'Is the free licence that of the system itself, released as such, or only that of the model it uses?',
    ],
    [
      'ask.unknown-facts',
      'Art. 5, 6, 50',
      'Des réponses manquent qui pourraient faire monter le niveau. Ne lancez rien sur cette base avant qu’une personne compétente ait tranché.',
      'Answers are missing that could raise the tier. Start nothing on this basis before a competent person has decided.',
    ],
  ],
)

import { expect, test } from 'vitest'
import { xmlFault } from './well-formed'

test.each([
  '<?xml version="1.0"?><a/>',
  '<a b="1" c=\'2\'><d>x &amp; y &#xE9;</d><!-- <z> --></a>',
  '<w:p xmlns:w="u"><w:t xml:space="preserve"> é 🧭 </w:t></w:p>',
  '<a b="1 > 0"/>',
])('%s is well-formed', (xml) => {
  expect(xmlFault(xml)).toBeNull()
})

test.each([
  ['a control character', '<a>\u0001</a>'],
  ['a non-character', '<a>\uFFFE</a>'],
  ['a lone surrogate', '<a>\uD800</a>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ['a tag left open', '<a><b></a>'],
  ['two roots', '<a/><b/>'],
  ['no root', '<?xml version="1.0"?>'],
  ['a bare ampersand', '<a>x & y</a>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['text outside the root', '<a/>x'],
  ['a tag without end', '<a'],
])('%s is a fault', (_, xml) => {
  expect(xmlFault(xml)).not.toBeNull()
})

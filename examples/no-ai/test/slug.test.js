import assert from 'node:assert/strict'
import test from 'node:test'
import { slug } from '../src/slug.js'

test('accents and punctuation go', () => {
  assert.equal(slug('Crème brûlée!'), 'creme-brulee')
})

test('long titles are cut without a dash at the end', () => {
  assert.equal(slug('one two three', { most: 8 }), 'one-two')
})

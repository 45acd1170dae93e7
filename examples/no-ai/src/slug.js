/** A title as a part of an address: lower case, no accents, words joined by dashes. */
export function slug(title, { most = 80 } = {}) {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return (words ?? []).join('-').slice(0, most).replace(/-$/, '')
}

/** A fresh GitHub for every test, which at the end has seen nothing that GitHub's description does not allow. */
import { afterEach, expect } from '@jest/globals'
import { type Client, connect, type Timeouts } from '../../src/github/client.js'
import { type GithubServer, startGithub, TOKEN, type Token } from './server.js'

const running: GithubServer[] = []

afterEach(async () => {
  for (const server of running.splice(0)) {
    await server.close()
    expect(server.problems).toEqual([])
  }
})

export async function openGithub(options: Parameters<typeof startGithub>[0] = {}): Promise<GithubServer> {
  const server = await startGithub(options)
  running.push(server)
  return server
}

/** Quick where the product is patient, but for a machine that is busy. */
export function connectTo(server: GithubServer, token = TOKEN, timeouts: Partial<Timeouts> = {}): Client {
  return connect({
    token,
    apiUrl: server.url,
    repository: 'acme/demo',
    timeouts: { call: 10_000, wait: 2000, pause: 5, betweenWrites: 0, ...timeouts },
  })
}

/** Another token that this GitHub knows. */
export function addToken(
  server: GithubServer,
  name: string,
  permissions: Token['permissions'],
  login = 'keeper',
): string {
  server.tokens[name] = { login, type: 'User', permissions }
  return name
}

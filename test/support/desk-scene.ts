import type { TestContext } from 'node:test'
import { deskPath } from '../../src/newsroom/workspace/addresses.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { newsroomScene } from './newsroom-scene.ts'
import type { Request } from './requester.ts'

/** The newsroom's scene as people meet it in their browsers. */
export async function deskScene(t: TestContext, at?: string) {
  const scene = await newsroomScene(t, at)
  const page = async (path: string, as?: Actor, request: Request = {}) => {
    const response = await scene.world.visit(path, { as, ...request })
    const text = response.headers.get('content-type')?.startsWith('text/') ? await response.text() : ''
    return { status: response.status, text, at: response.headers.get('location') ?? '', response }
  }
  /** Posts a form of the desk. */
  const post = (editionId: number, end: string, as: Actor, form: Request['form'] = {}) =>
    page(`${deskPath(editionId)}/${end}`, as, { form: { revision: '2', ...form } })
  const desk = async (editionId: number, as: Actor) => (await page(deskPath(editionId), as)).text
  const stateOf = async (editionId: number) => (await scene.edition(editionId)).state
  return { ...scene, page, post, desk, stateOf }
}

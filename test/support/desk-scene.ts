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
  const post = async (editionId: number, end: string, as: Actor, form: Request['form'] = {}) =>
    page(`${deskPath(editionId)}/${end}`, as, {
      form: { revision: '2', seen: await markOf(editionId, as), ...form },
    })
  /** The mark that the person's desk shows now, in whichever form. */
  const markOf = async (editionId: number, as: Actor) =>
    /name="seen" value="([^"]+)"/.exec(await desk(editionId, as))?.[1] ?? ''
  const desk = async (editionId: number, as: Actor) => (await page(deskPath(editionId), as)).text
  const stateOf = async (editionId: number) => (await scene.edition(editionId)).state
  return { ...scene, page, post, markOf, desk, stateOf }
}

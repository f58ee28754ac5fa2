import { type Routes, routes } from '../../../platform/http/routes.ts'
export const fileRoutes = (): Routes => routes()

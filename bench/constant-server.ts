import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// The reference: node:http answering one Buffer with the same headers, nothing else. argv: port, body file, headers file.
const [port, bodyFile, headersFile] = process.argv.slice(2)
const body = readFileSync(bodyFile!)
const headers = JSON.parse(readFileSync(headersFile!, 'utf8')) as string[]
createServer((_req, res) => {
  res.writeHead(200, headers)
  res.end(body)
}).listen(Number(port), '127.0.0.1', () => console.log('ready'))

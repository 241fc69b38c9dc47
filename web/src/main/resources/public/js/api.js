/** Talks to the server: JSON in and out, every problem an Error that can be shown. */

import { language } from './words.js';

/** A problem told by the server (RFC 9457), or by the lack of one. */
export class Problem extends Error {
  /**
   * @param {number} status 0 when there is no connection
   * @param {{title?: string, detail?: string, remedy?: string, findings?: Array}} body
   */
  constructor(status, body) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.status = status;
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.remedy = body.remedy ?? '';
    this.findings = body.findings ?? [];
    this.body = body;
  }

  /** Returns whether the server could not be reached. */
  get gone() {
    return this.status === 0;
  }
}

/** Makes an address with its query; absent values are left out. The page's language goes along. */
export function address(path, query = {}) {
  const all = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...query, taal: language })) {
    if (value !== null && value !== undefined && value !== '') all.set(key, value);
  }
  return `${path}?${all}`;
}

/** Gets JSON (or text, when the answer is no JSON). */
export async function get(path, query, options = {}) {
  return (await send('GET', path, { query, ...options })).body;
}

/** Gets JSON and its ETag: `{body, etag}`, for a later put. */
export function getTagged(path, query) {
  return send('GET', path, { query });
}

/** Posts: `body` is an object (sent as JSON), or a File or text with `type`. Gives `{body, status, etag}`. */
export function post(path, body, { query, type, signal } = {}) {
  return send('POST', path, { query, body, type, signal });
}

/** Puts JSON; `etag` goes along as If-Match. Gives `{body, status, etag}`; a 412 is a Problem. */
export function put(path, body, { query, etag, type } = {}) {
  return send('PUT', path, { query, body, etag, type });
}

/** Deletes. */
export function del(path, query) {
  return send('DELETE', path, { query });
}

async function send(method, path, { query, body, type, etag, signal }) {
  const headers = { Accept: 'application/json, text/*;q=0.9, */*;q=0.5' };
  const raw = body === undefined || body === null || typeof body === 'string' || body instanceof Blob;
  if (body !== undefined && body !== null) headers['Content-Type'] = type ?? (raw ? 'application/xml' : 'application/json');
  if (etag) headers['If-Match'] = etag;
  let response;
  try {
    response = await fetch(address(path, query), { method, headers, body: raw ? body : JSON.stringify(body), signal });
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    throw new Problem(0, {});
  }
  const answer = await read(response);
  if (!response.ok) throw new Problem(response.status, typeof answer === 'object' && answer ? answer : {});
  return { body: answer, status: response.status, etag: response.headers.get('ETag'), headers: response.headers };
}

async function read(response) {
  const text = await response.text();
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  return json && text ? JSON.parse(text) : text;
}

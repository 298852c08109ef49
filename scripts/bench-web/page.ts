/** The built page alone on a free port, which it prints; no address has to wait. Its argument: how many answers it keeps. */
const built = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href);

const [{ createWeb }, { startHttp }, { loadEngine }, { previews }] = await Promise.all(
  ["adapters/web/index.js", "http.js", "load-engine.js", "previews.js"].map(built),
);
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const web = createWeb({
  engine: await loadEngine(),
  today: () => new Date().toISOString().slice(0, 10),
  log: quiet,
  previews,
  answersKept: Number(process.argv[2] ?? 0),
  perAddress: { most: 1_000_000_000, everyMs: 0.000_001 },
});
const { port } = await startHttp({
  ...{ host: "127.0.0.1", port: 0, pages: {}, handlers: () => [web] },
  onError: (error: unknown) => process.stderr.write(`${String(error)}\n`),
});
process.stdout.write(`${port}\n`);

export {};

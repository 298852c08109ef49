import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse, parseAllDocuments } from "yaml";
import { ROOT } from "./source-files.ts";

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const dockerfile = read("deploy/Dockerfile");
const lastStage = dockerfile.slice(dockerfile.lastIndexOf("FROM "));

describe("the image", () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = ""]) =>
    files.split(" "),
  );

  test("is built from files that are there and that .dockerignore lets through, and no .env", () => {
    const ignore = read(".dockerignore").split("\n");
    expect(copied.length).toBeGreaterThan(5);
    for (const file of copied) {
      expect(existsSync(join(ROOT, file))).toBe(true);
      expect(ignore).toContain(`!${file}`);
    }
    expect(ignore).toContain("*");
    expect(ignore.some((line) => line.startsWith("!.env"))).toBe(false);
  });

  test("runs as nobody in particular, without the compiler, and says whether it lives", () => {
    expect(dockerfile).toContain("npm prune --omit=dev --omit=optional");
    expect(lastStage).toMatch(/^USER node$/m);
    expect(lastStage).toMatch(/^HEALTHCHECK [^]*\/healthz/m);
    expect(lastStage).not.toMatch(/^(?:RUN|COPY (?!--from))/m);
  });
});

test("compose: read-only, no rights, reached from this machine only, and no token in the file", () => {
  const { services } = parse(read("deploy/compose.yaml"));
  for (const service of Object.values<Record<string, unknown>>(services)) {
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
  }
  expect(services.waybill.build.dockerfile).toBe("deploy/Dockerfile");
  expect(services.waybill.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  expect(Object.keys(services.waybill.environment)).toEqual(["HOST", "PORT"]);
});

test("Kubernetes: probes, no rights, bounds, and time to end", () => {
  const [deployment] = parseAllDocuments(read("deploy/kubernetes.yaml")).map((document) => document.toJS());
  const { containers, securityContext, terminationGracePeriodSeconds } = deployment.spec.template.spec;
  expect(terminationGracePeriodSeconds).toBeGreaterThan(5);
  expect(securityContext).toMatchObject({ runAsNonRoot: true });
  expect(containers[0]).toMatchObject({
    startupProbe: { httpGet: { path: "/healthz" } },
    livenessProbe: { httpGet: { path: "/healthz" } },
    readinessProbe: { httpGet: { path: "/readyz" } },
    resources: { requests: expect.anything(), limits: { memory: expect.anything() } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    },
  });
});

test("systemd: runs as a user of its own, writes nowhere else, and does not repeat a wrong configuration", () => {
  const unit = read("deploy/waybill.service").split("\n");
  for (const line of [
    "ExecStart=/usr/bin/node dist/cli.js start",
    "ExecReload=/bin/kill -HUP $MAINPID",
    "OOMPolicy=continue",
    "DynamicUser=yes",
    "NoNewPrivileges=yes",
    "ProtectSystem=strict",
    "CapabilityBoundingSet=",
    "RestartPreventExitStatus=2",
  ])
    expect(unit).toContain(line);
  expect(unit).not.toContain("MemoryDenyWriteExecute=yes");
});

test("no file names a registry or a path of somebody's machine", () => {
  const files = [...readdirSync(join(ROOT, "deploy")).map((name) => `deploy/${name}`), "package-lock.json"];
  const text = files.map(read).join("\n");
  expect(text).not.toMatch(/"resolved"|registry[.=:]|\/root\/|\/home\/|(?:docker|ghcr|quay|gcr)\.io/);
});

export { messageProblems, optionsProblems, type Problem, viewProblems } from "./checks/index.ts";
export type { Json } from "./checks/problem.ts";
export type { Ack } from "./delivery.ts";
export { draw } from "./draw.ts";
export { FakeSlack } from "./fake-slack.ts";
export type { HttpDelivery } from "./http-delivery.ts";
export { elementOf, Person } from "./person.ts";
export type { Message, View } from "./workspace.ts";

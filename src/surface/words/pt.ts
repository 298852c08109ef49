import type { Words } from "./words.ts";

export const pt: Words = {
  language: "pt",
  showToEveryone: "Mostrar a todos",
  notWorking: "Não funciona?",
  remove: "Remover",
  answerThis: "Responder a isto",
  choose: "Escolha uma opção",
  anotherProvider: "Outro provedor",
  form: {
    title: "O que não funciona?",
    label: "O que diz o seu programa de e-mail?",
    description: "Copie a mensagem de erro ou conte o que acontece. Sem a sua senha, por favor.",
  },
  lookup: {
    title: "Configurações de e-mail",
    submit: "Procurar",
    close: "Fechar",
    label: "Endereço, provedor ou erro",
    hint: "Por exemplo: voce@gmail.com, Outlook.com ou o texto de uma mensagem de erro. Sem senhas, por favor.",
    empty: "Digite um endereço, um provedor ou uma mensagem de erro, por exemplo: gmail smtp",
  },
  help: {
    title: "Configurações de e-mail, procuradas para você",
    text: "Pergunte pelas configurações de um serviço de e-mail, por uma mensagem de erro ou por como configurar um programa.",
    how: "Como perguntar",
    inChannel: "Em um canal: mencione-me com a sua pergunta.",
    direct: "Em uma mensagem direta: é só escrever.",
    anywhere: (command) =>
      `Em qualquer lugar: \`${command}\`. Só você vê a resposta e pode mostrá-la a todos.`,
    onMessage: (path) => `Na mensagem de alguém: ${path}.`,
    noPassword: "Nunca envie uma senha. Eu não preciso dela.",
    prompt: "Por exemplo:",
    settingsOf: (provider) => `Configurações: ${provider}`,
  },
  shortened: "Encurtado para caber em uma mensagem. Pergunte por uma parte para vê-la inteira.",
  nothingToRead: (command) =>
    `Não há texto nessa mensagem que eu possa ler. Use \`${command}\` e digite a pergunta.`,
  oldButton: (command) => `Esse botão é de uma versão anterior minha. Pergunte de novo com \`${command}\`.`,
  unknownCommand: (command) => `Esse comando não é meu. Tente \`${command}\`.`,
  answeredAlready: {
    says: (title) => `Já respondi a isso aqui há alguns minutos: ${title}`,
    link: "Ver a resposta",
  },
  feedback: {
    right: "Estava certo",
    wrong: "Não estava certo",
    thanks: "Obrigado por avisar.",
    sorry: (hasPerson) =>
      `Obrigado, isso ajuda. O que você esperava? Pergunte de novo com outras palavras${hasPerson ? " ou toque em “Perguntar a uma pessoa”." : "."}`,
    askPerson: "Perguntar a uma pessoa",
    canHelp: "Aqui há pessoas que podem ajudar:",
    question: "o link para a sua pergunta",
  },
  notYours: "Só quem perguntou pode remover esta resposta.",
  cannotShow: "Não tenho permissão para escrever aqui para todos. A resposta acima fica com você.",
  tooMany: {
    byYou:
      "Você pergunta mais rápido do que consigo responder bem. Continuo em um minuto; até lá, deixo suas perguntas de lado.",
    here: "Chegaram perguntas demais aqui de uma vez, por isso deixei a sua de lado. Pergunte de novo em um minuto.",
  },
  readInPart: "Sua mensagem era muito longa. Li apenas o começo.",
  wentWrong: "Algo deu errado do meu lado. Tente de novo daqui a pouco.",
  cannotWrite: (channel) =>
    `Não tenho permissão para responder em ${channel}, então aqui está. Quem cuida do servidor pode me dar as permissões “Ver canal”, “Enviar mensagens”, “Enviar mensagens em tópicos” e “Ver histórico de mensagens”.`,
  deleteFirst: "Apague a mensagem: outras pessoas podem lê-la.",
};

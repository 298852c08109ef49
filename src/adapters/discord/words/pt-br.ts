import type { Words } from "./words.ts";

export const ptBR: Words = {
  showToEveryone: "Mostrar a todos",
  notWorking: "Não funciona?",
  remove: "Remover",
  choose: "Escolha uma opção",
  language: "pt-BR",
  source: (page, day, changed) => `${page}${changed ? `, última alteração: ${changed}` : ""}, lida em ${day}`,
  unread: (page) => `Não verificada por nós: ${page}`,
  form: {
    title: "O que não funciona?",
    label: "O que diz o seu programa de e-mail?",
    description: "Copie a mensagem de erro ou conte o que acontece. Sem a sua senha, por favor.",
    placeholder: "535 5.7.8 Username and Password not accepted",
  },
  help: {
    title: "Configurações de e-mail, procuradas para você",
    text: "Pergunte pelas configurações de um serviço de e-mail, por uma mensagem de erro ou por como configurar um programa. Mencione-me com a pergunta, escreva para mim em particular ou use `/email`. Minhas respostas são em inglês.",
    prompt: "Por exemplo:",
  },
  nothingToRead: "Não há texto nessa mensagem que eu possa ler. Use `/email ask` e digite a pergunta.",
  oldButton: "Esse botão é de uma versão anterior minha. Pergunte de novo com `/email ask`.",
  notYours: "Só quem perguntou pode remover esta resposta.",
  cannotShow: "Não tenho permissão para escrever aqui para todos. A resposta acima fica com você.",
  wentWrong: "Algo deu errado do meu lado. Tente de novo daqui a pouco.",
  cannotWrite: (channel) =>
    `Não tenho permissão para responder em ${channel}, então aqui está. Quem cuida do servidor pode me dar as permissões “Ver canal”, “Enviar mensagens”, “Enviar mensagens em tópicos” e “Ver histórico de mensagens”.`,
  secret: (inPublic) =>
    inPublic
      ? "Parece haver uma senha na mensagem. Apague a mensagem e depois troque essa senha. Eu nunca preciso de uma."
      : "Parece haver uma senha na mensagem. Eu não a guardei e nunca preciso de uma. Se mais alguém puder lê-la, troque-a.",
};

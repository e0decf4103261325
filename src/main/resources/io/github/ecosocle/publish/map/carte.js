// Draws the map of the front page. Backgrounds and values are loaded when they are asked for, by script elements: it works
// from a folder as well as from a server. Every text of the data goes through textContent.
"use strict";

const TEINTES = ["#e5f5e0", "#b7e2b1", "#76c578", "#36a657", "#0a7d3a"];
const SVG = "http://www.w3.org/2000/svg";
const LARGEUR = 2000;
const HAUTEUR = 1920;
const RAISONS = { secret: "secret", partiel: "couverture insuffisante" };
const HACHURES = { absent: 45, partiel: 135, secret: 0 };
const fonds = {};
const chiffres = {};
const choix = {};
const lus = {};
let mesures = [];
let niveaux = [];

function fond(niveau, chemins) {
  fonds[niveau] = chemins;
}

function territoires(niveau, connus) {
  chiffres[niveau] = connus;
}

// of one indicator: added to what is known of each territory
function valeurs(niveau, parTerritoire) {
  Object.entries(parTerritoire).forEach(([code, series]) => Object.assign(chiffres[niveau][code], series));
}

function menu(catalogue, ecrits) {
  mesures = catalogue.mesures;
  niveaux = ecrits;
  if (mesures.length === 0 || niveaux.length === 0) {
    return;
  }
  const lieu = document.getElementById("carte-dessin");
  lieu.textContent = "";
  const barre = ajoute(lieu, "form", "choix");
  barre.addEventListener("submit", (evenement) => evenement.preventDefault());
  liste(barre, "mesure", "Mesure");
  liste(barre, "niveau", "Niveau");
  liste(barre, "annee", "Année");
  remplitMesures();
  niveaux.forEach((niveau) => ajoute(choix.niveau, "option", "", niveau.nom).value = niveau.code);
  choix.mesure.addEventListener("change", charge);
  choix.niveau.addEventListener("change", charge);
  choix.annee.addEventListener("change", dessine);
  const cadrage = ajoute(ajoute(barre, "p", "cadrage"), "label");
  choix.cadre = ajoute(cadrage, "input");
  choix.cadre.type = "checkbox";
  choix.cadre.checked = true;
  choix.cadre.addEventListener("change", dessine);
  cadrage.append(" Cadrer sur les territoires renseignés");
  choix.resume = ajoute(lieu, "p", "resume");
  choix.resume.setAttribute("aria-live", "polite");
  choix.figure = ajoute(lieu, "div", "planche");
  choix.tableau = ajoute(lieu, "div", "classement");
  prepareFiche();
  charge();
}

function ajoute(parent, balise, classe, texte) {
  const element = document.createElement(balise);
  if (classe) {
    element.className = classe;
  }
  if (texte !== undefined) {
    element.textContent = texte;
  }
  parent.append(element);
  return element;
}

function liste(barre, nom, titre) {
  const etiquette = ajoute(barre, "label", "", titre + " ");
  choix[nom] = ajoute(etiquette, "select");
}

function remplitMesures() {
  let groupe = null;
  for (const mesure of mesures) {
    if (!groupe || groupe.label !== mesure.indicateur) {
      groupe = ajoute(choix.mesure, "optgroup");
      groupe.label = mesure.indicateur;
    }
    ajoute(groupe, "option", "", mesure.libelle + " (" + mesure.unite + ")").value = mesure.cle;
  }
  const derivee = mesures.find((mesure) => mesure.derivee);
  choix.mesure.value = (derivee || mesures[0]).cle;
}

// each script once, unless it could not be read
function script(nom) {
  lus[nom] = lus[nom] || new Promise((pret, manque) => {
    const element = document.createElement("script");
    element.src = "carte/" + nom + ".js";
    element.addEventListener("load", pret);
    element.addEventListener("error", () => {
      delete lus[nom];
      manque();
    });
    document.head.append(element);
  });
  return lus[nom];
}

function fondDe(niveau) {
  return niveau === "departement" || niveau === "region" ? niveau : "epci";
}

async function chargeIndicateurs(niveau, codes) {
  await script("territoires_" + niveau);
  const ecrits = niveaux.find((un) => un.code === niveau).indicateurs;
  await Promise.all(codes.filter((code) => ecrits.includes(code))
    .map((code) => script("valeurs_" + niveau + "_" + code.toLowerCase())));
}

async function charge() {
  const niveau = choix.niveau.value;
  const mesure = choix.mesure.value;
  const indicateur = mesures.find((une) => une.cle === mesure).code;
  try {
    await Promise.all([chargeIndicateurs(niveau, [indicateur]), script("fond_" + fondDe(niveau))]);
  } catch (manque) {
    choix.resume.textContent = "Les données de la carte n’ont pas pu être lues.";
    return;
  }
  // the reader may have chosen something else meanwhile
  if (niveau === choix.niveau.value && mesure === choix.mesure.value) {
    montre();
    listeTerritoires();
  }
}

function montre() {
  const cle = choix.mesure.value;
  const annees = new Set();
  Object.values(chiffres[choix.niveau.value]).forEach((territoire) => {
    Object.entries(territoire[cle] || {}).forEach(([annee, valeur]) => {
      if (estNombre(valeur)) {
        annees.add(annee);
      }
    });
  });
  const avant = choix.annee.value;
  choix.annee.textContent = "";
  [...annees].sort().reverse().forEach((annee) => ajoute(choix.annee, "option", "", annee).value = annee);
  if (annees.has(avant)) {
    choix.annee.value = avant;
  }
  dessine();
}

function estNombre(valeur) {
  return valeur !== undefined && !(valeur in RAISONS);
}

function francais(valeur) {
  const [entier, decimales] = String(valeur).split(".");
  const groupe = entier.replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
  return decimales ? groupe + "," + decimales : groupe;
}

function releve() {
  const cle = choix.mesure.value;
  const annee = choix.annee.value;
  return Object.entries(chiffres[choix.niveau.value]).map(([code, territoire]) => {
    const valeur = (territoire[cle] || {})[annee];
    return { code, nom: territoire.nom, membres: territoire.membres || [code], valeur };
  });
}

function dessine() {
  const mesure = mesures.find((une) => une.cle === choix.mesure.value);
  const lignes = releve();
  const connus = lignes.filter((ligne) => estNombre(ligne.valeur)).sort((une, autre) => autre.valeur - une.valeur);
  const quand = choix.annee.value ? " en " + choix.annee.value : "";
  choix.resume.textContent = connus.length === 0
    ? mesure.libelle + " : aucun chiffre publié à ce niveau."
    : mesure.libelle + quand + " : " + francais(connus.length) + " territoires sur " + francais(lignes.length)
      + " ont un chiffre.";
  const seuils = bornes(connus.map((ligne) => Number(ligne.valeur)));
  planche(lignes, seuils, mesure, quand);
  tableau(connus, mesure, quand);
  retenus(lignes);
}

// classes with as many territories in each
function bornes(nombres) {
  const distincts = [...new Set(nombres)].sort((un, autre) => un - autre);
  const classes = Math.min(TEINTES.length, distincts.length);
  const seuils = [];
  for (let rang = 1; rang < classes; rang++) {
    seuils.push(distincts[Math.floor(rang * distincts.length / classes)]);
  }
  return seuils;
}

function teinte(nombre, seuils) {
  const classe = seuils.filter((seuil) => nombre >= seuil).length;
  return TEINTES[seuils.length === 0 ? 2 : Math.round(classe * (TEINTES.length - 1) / seuils.length)];
}

function trace(parent, balise, attributs) {
  const element = document.createElementNS(SVG, balise);
  Object.entries(attributs).forEach(([nom, valeur]) => element.setAttribute(nom, valeur));
  parent.append(element);
  return element;
}

function planche(lignes, seuils, mesure, quand) {
  choix.figure.textContent = "";
  const dessin = trace(choix.figure, "svg", { viewBox: "0 0 " + LARGEUR + " " + HAUTEUR, role: "img", "aria-labelledby": "carte-titre" });
  trace(dessin, "title", { id: "carte-titre" }).textContent =
    mesure.libelle + quand + " : carte ; les mêmes chiffres sont dans le tableau qui suit";
  const motifs = trace(dessin, "defs", {});
  Object.entries(HACHURES).forEach(([nom, angle]) => hachure(motifs, nom, angle, 1));
  const chemins = fonds[fondDe(choix.niveau.value)];
  const places = new Set();
  // the known ones last, so that no neighbour covers their outline
  [...lignes].sort((une, autre) => estNombre(une.valeur) - estNombre(autre.valeur)).forEach((ligne) => {
    const chemin = ligne.membres.filter((membre) => chemins[membre]).map((membre) => chemins[membre]).join("");
    ligne.membres.forEach((membre) => places.add(membre));
    if (chemin) {
      zone(dessin, chemin, ligne, seuils, mesure);
    }
  });
  Object.keys(chemins).filter((code) => !places.has(code)).forEach((code) =>
    trace(dessin, "path", { d: chemins[code], fill: "#fff", stroke: "#d0d0d0", "stroke-width": 0.5 }));
  if (dessin.querySelectorAll("path.connu").length > 200) {
    dessin.classList.add("serre");
  }
  cadre(dessin);
  legende(seuils, lignes, mesure);
}

function hachure(motifs, nom, angle, echelle) {
  const motif = trace(motifs, "pattern", { id: "hachures-" + nom, width: 12, height: 12, patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(" + angle + ") scale(" + echelle + ")" });
  trace(motif, "rect", { width: 12, height: 12, fill: "#f4f4f4" });
  trace(motif, "line", { x1: 0, y1: 0, x2: 0, y2: 12, stroke: nom === "absent" ? "#b5b5b5" : "#6a6a6a", "stroke-width": 4 });
  return motif;
}

// around the territories that have a figure, with some of their neighbours
function cadre(dessin) {
  const connus = [...dessin.querySelectorAll("path.connu")].map((forme) => forme.getBBox());
  if (!choix.cadre.checked || connus.length === 0) {
    return;
  }
  const gauche = Math.min(...connus.map((boite) => boite.x));
  const haut = Math.min(...connus.map((boite) => boite.y));
  const droite = Math.max(...connus.map((boite) => boite.x + boite.width));
  const bas = Math.max(...connus.map((boite) => boite.y + boite.height));
  const cote = Math.min(LARGEUR, Math.max(droite - gauche, bas - haut, 120) * 1.3);
  const x = (gauche + droite - cote) / 2;
  const y = (haut + bas - cote * 0.9) / 2;
  dessin.setAttribute("viewBox", [x, y, cote, cote * 0.9].map((nombre) => nombre.toFixed(1)).join(" "));
  dessin.querySelectorAll("pattern").forEach((motif) => motif.remove());
  const motifs = dessin.querySelector("defs");
  Object.entries(HACHURES).forEach(([nom, angle]) => hachure(motifs, nom, angle, (cote / LARGEUR).toFixed(3)));
}

function zone(dessin, chemin, ligne, seuils, mesure) {
  const connu = estNombre(ligne.valeur);
  const forme = trace(dessin, "path", {
    d: chemin,
    fill: connu ? teinte(Number(ligne.valeur), seuils) : "url(#hachures-" + (ligne.valeur || "absent") + ")",
    stroke: connu ? "#161616" : "#a0a0a0",
    "stroke-width": connu ? 1 : 0.6,
    class: connu ? "connu" : "inconnu",
  });
  const dit = connu ? francais(ligne.valeur) + " " + mesure.unite : RAISONS[ligne.valeur] || "pas de chiffre";
  trace(forme, "title", {}).textContent = ligne.nom + " : " + dit;
  forme.addEventListener("click", () => choisisTerritoire(ligne.code));
}

function etendue(bas, haut) {
  return bas === haut ? francais(bas) : "de " + francais(bas) + " à " + francais(haut);
}

function legende(seuils, lignes, mesure) {
  const cadre = ajoute(choix.figure, "ul", "legende");
  const connus = lignes.filter((ligne) => estNombre(ligne.valeur));
  if (connus.length > 0) {
    const nombres = connus.map((ligne) => Number(ligne.valeur));
    const bouts = [Math.min(...nombres), ...seuils, Math.max(...nombres)];
    for (let classe = 0; classe <= seuils.length; classe++) {
      entree(cadre, "", teinte(bouts[classe], seuils),
        etendue(bouts[classe], bouts[classe + 1]) + " " + mesure.unite);
    }
  }
  Object.keys(HACHURES).forEach((raison) => {
    const nombre = lignes.filter((ligne) => (ligne.valeur || "absent") === raison).length;
    if (nombre > 0) {
      entree(cadre, raison, "", (RAISONS[raison] || "pas de chiffre") + " : " + francais(nombre));
    }
  });
}

function entree(cadre, raison, couleur, texte) {
  const ligne = ajoute(cadre, "li");
  const carre = ajoute(ligne, "span", couleur ? "carre" : "carre hachure " + raison);
  carre.style.backgroundColor = couleur;
  carre.setAttribute("aria-hidden", "true");
  ligne.append(texte);
}

function tableau(connus, mesure, quand) {
  choix.tableau.textContent = "";
  if (connus.length === 0) {
    return;
  }
  const repli = ajoute(choix.tableau, "details");
  repli.open = connus.length <= 30;
  ajoute(repli, "summary", "", "Les chiffres de la carte, du plus grand au plus petit");
  const large = ajoute(repli, "div", "large");
  large.tabIndex = 0;
  large.setAttribute("role", "region");
  large.setAttribute("aria-label", "Chiffres de la carte");
  const table = ajoute(large, "table");
  ajoute(table, "caption", "", mesure.libelle + quand);
  const tete = ajoute(ajoute(table, "thead"), "tr");
  ["Territoire", "Code", mesure.unite, "Évolution"].forEach((titre) => ajoute(tete, "th", "", titre).scope = "col");
  const corps = ajoute(table, "tbody");
  connus.forEach((ligne) => {
    const rang = ajoute(corps, "tr");
    const nom = ajoute(rang, "th");
    nom.scope = "row";
    const bouton = ajoute(nom, "button", "lien", ligne.nom);
    bouton.type = "button";
    bouton.addEventListener("click", () => choisisTerritoire(ligne.code));
    ajoute(rang, "td", "", ligne.code);
    ajoute(rang, "td", "nombre", francais(ligne.valeur));
    ajoute(rang, "td", "", dits(chiffres[choix.niveau.value][ligne.code][choix.mesure.value]));
  });
}

// those whose figure somebody has sent and nobody may show, or that rest on too little: the map hatches them
function retenus(lignes) {
  Object.keys(RAISONS).forEach((raison) => {
    const noms = lignes.filter((ligne) => ligne.valeur === raison).map((ligne) => ligne.nom);
    if (noms.length > 0) {
      const repli = ajoute(choix.tableau, "details");
      ajoute(repli, "summary", "", "Sans chiffre, " + RAISONS[raison] + " : " + francais(noms.length));
      ajoute(repli, "p", "", noms.sort((un, autre) => un.localeCompare(autre, "fr")).join(" ; ") + ".");
    }
  });
}

function dits(annees) {
  return Object.entries(annees)
    .map(([annee, valeur]) => annee + "\u00a0: " + (estNombre(valeur) ? francais(valeur) : RAISONS[valeur]))
    .join("\u00a0; ");
}

script("menu");

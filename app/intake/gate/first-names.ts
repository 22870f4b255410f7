/** First names in use in France, folded (see foldText). Cities and common words that are also first names are left out. */
const NAMES = `
abdallah abdel abdelkader abdelkrim abdoulaye abdul abel adam adama adel adele adeline adil adrien adrienne agathe agnes ahmed aicha
aida aime aimee aissatou alain alan alban albane albert alberte alex alexandra alexandre alexia alexis alfred ali alice alicia aline
alix alma alois alphonse amadou amandine amar amaury ambre ambroise amel amelia amelie amina aminata amine amira amir ana anaelle anais
anastasia anatole andre andrea andree ange angela angele angelina angelique anissa anita ann anna annabelle anne annick annie anouk
anthony antoine antoinette antonin antonio apolline ariane aristide arlette armand armande armel armelle arnaud arsene arthur asma
astrid athenais aubin aude audrey auguste augustin aurelia aurelie aurelien aurore axel axelle aya ayoub aymeric aziz baptiste barbara
bastien beatrice benedicte benjamin benoit berenice bernadette bernard bertrand bilal blaise blanche boris boubacar brahim brandon
brice brigitte bruno bryan camelia camille candice capucine carine carla carlos carole caroline cassandra catherine cecile cecilia
cedric celeste celia celine chaima chantal charlene charles charline charlotte chloe chloee christel christelle christian christiane
christine christophe cindy claire clara clarisse claude claudette claudia claudie claudine clea clelia clemence clement clementine
cleo clotilde clothilde clovis colette coline constance constantin coralie corentin corinne cyprien cyril cyrille daniel daniela
daniele danielle danny daphne david deborah delphine denis denise denys diane didier dimitri djamel djibril dominique donatien dorian
dorothee driss dylan eddy edgar edith edmond edouard edwige elena eleonore eliane elias elie eline eliott elisa elisabeth elise ella
elliot elodie eloise elsa emeline emeric emile emilie emilien emma emmanuel emmanuelle emy enzo eric erika ernest erwan esteban estelle
esther ethan etienne eugene eugenie eva evan eve evelyne ewen fabien fabienne fabio fabrice fadila faiza fanny farah farid farida fatiha
fatima fatimata fatma fatou fatoumata faustine felicie felix ferdinand fernand fernande fiona flavie flavien florent florentin florian
florine foued franck francine francis francisco francois francoise fred frederic frederique gabin gabriel gabrielle gael gaelle gaetan
garance gaspard gaston gauthier gautier genevieve geoffrey geoffroy george georges georgette gerald geraldine gerard germain germaine
ghislain ghislaine gilbert gilberte gilles gino gisele giulia godefroy gontran gregoire gregory guilhem guillaume gustave guy gwenael
gwenaelle gwendoline habib hadrien hakim hamid hamza hanane hannah harmonie harold hassan hassen hawa helena helene heloise henri
henriette henry herve hicham hilaire hippolyte honore honorine hortense houda hubert hugo hugues ibrahim ibrahima idriss ilan ilona
ilyes imane imene ines ingrid irene iris irma isabel isabelle isaac isidore ismael issa ivan jacky jacqueline jacques jade jamal james
jamila jan janine jasmine jason javier jawad jean jeanine jeanne jeannine jennifer jenny jeremie jeremy jerome jessica jessy jihane joan
joanna joao joachim jocelyn jocelyne joel joelle joey john johan johanna johnny jonas jonathan jordan jordane joris jose joseph josephine
josette joshua josiane josselin jules julia julian juliana julie julien julienne juliette justin justine kader kadiatou kamel karim
karima karine karl kassandra katia kelly ken kenza kevin khadija khaled khalid kim kylian laetitia lahcen laila lambert lamia lara
larissa latifa laura laure laureline laurence laurene laurent laurie laurine laury lea leandre leane leila lena lenny leo leon leonard
leonie leonor leontine leopold lila lilia lilian liliane lilly lilou lily lina linda line lionel lisa lise lison livia loane lobna loic
loick lois lola loris lou louane louis louisa louise louna lounes lubin luc luca lucas lucette lucia lucie lucien lucienne lucile
lucille ludivine ludovic luis luna lydia lydie lyna lynda lysiane mael maelle maelys maeva magali magalie mahamadou malak malik malika
maria mariam mariama marianne marie mariette marina marine mario marion marius marjolaine marjorie marlene marthe martial martin
martine maryline maryse maryvonne mateo mathias mathieu mathilde mathis mathurin matheo matthias matthieu maud maurice maurine maxence
maxime maximilien maya mehdi melanie melina melissa melodie mercedes meryem mia michael michel michele micheline mickael mickaelle miguel
mila milan mina mireille miriam mohamed mohammed mohand mona monica monique morgan morgane moussa mouna mounir mourad moustapha mustapha
myriam nabil nabila nacer nadege nadia nadine nael naima najat natacha natalia nathalie nathan nathanael nawel neila nelly nesrine nicolas
nicole nina nino noa noah noe noel noelie noeline noelle noemie nolan nolwenn nora norbert nordine nour noura nouria oceane octave odette
odile olga olivia olivier omar ondine ophelie orane oriane orlane oscar oswald othmane oumar oumou ousmane pablo paola pascal pascale
pascaline patrice patricia patrick paul paula paule paulette pauline paulo pedro perrine philemon philibert philippe philomene pierre
pierrette pierrick prescillia priscilla priscille prosper prudence quentin rabah rachel rachid rachida rafael raja ramata rania raoul
raphael raphaelle raymond raymonde rayan redouane regine regis reine remi remy renaud rene renee reynald ricardo richard rita robert
roberte robin rodolphe rodrigue roger roland rolande romain romane romaric romeo romuald romy ronan roman rosa rosalie rose roselyne
roxane ryan sabine sabrina sacha said saida salah salim salima salima sally salma salome sami samia samir samira samuel samy sandra
sandrine sandy sarah sasha saskia sebastien selim selma seraphin serge sergio severine shaina shana sidonie sihem silvia simeon simon
simone slimane sofia sofiane sohan solal solange solene soline sonia sophie soraya souad soufiane souleymane stanislas stella stephane
stephanie steve steven suzanne suzy sylvain sylvaine sylvestre sylvia sylviane sylvie tamara tania tanguy tarik tatiana teddy teo
teresa tess thais thea theo theodore theophile therese theresa thibaud thibault thibaut thierry thomas tiago tifanny tiffany timeo timothe
timothee tiphaine titouan tom tony toufik tristan ugo ulysse ursula valentin valentine valere valeria valerie vanessa vera veronique
victoire victor victoria victorine vincent violaine violette virgil virgile virginie viviane wafa wahiba walid wassim wendy wilfried
wilhelm william xavier yacine yael yamina yana yann yanis yannick yasin yasmina yasmine yassine yohan yohann yolande yoan yoann younes
youness youri youssef youssouf yusuf yvan yves yvette yvon yvonne zachary zahia zahra zakaria zacharie zelie zeynep zineb zoe zohra zora
`;

const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter((name) => name !== ""));

/** Whether a folded word, or both halves of a compound one ("jean pierre"), is a first name. */
export function isFirstName(fold: string): boolean {
  const parts = fold.split(" ");
  return parts.length <= 2 && parts.every((part) => FIRST_NAMES.has(part));
}

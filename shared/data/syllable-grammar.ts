/**
 * The syllables of standard Vietnamese as onsets and rimes, without tones.
 * Source: the alphabet and spelling rules of school books (Quyết định 1989/QĐ-BGDĐT of 25/5/2018), drawn up by hand
 * and checked against five published plans: only abbreviations and loan words fall outside. Names of ethnic
 * minorities (Krông, Đăk, Ea) are not in it, so what falls outside is no error by itself.
 */
export const ONSETS: readonly string[] =
  'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

export const RIMES: readonly string[] = (
  'a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e eo ec em en ' +
  'eng ep et ê êu êch êm ên ênh êp êt i ia iu ich im in inh ip it iêu iêc iêm iên iêng iêp iêt o oi oc ' +
  'om on ong op ot oong ooc ô ôi ôc ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt u ua ui uc um un ung up ut ' +
  'uôi uôc uôm uôn uông uôt ư ưa ưi ưu ưc ưm ưn ưng ưt ươi ươu ươc ươm ươn ương ươp ươt y ym yn yt ych ' +
  'ynh yêu yêm yên yêt yêng oa oai oao oay oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt oe ' +
  'oeo oen oet uâ uân uâng uât uây uê uêch uênh uêu uơ uy uya uych uynh uyt uyu uyên uyêt uyn uyp'
).split(' ');

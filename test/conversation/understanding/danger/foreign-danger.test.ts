import { describe, expect, it } from "vitest";
import { loadUnderstanding } from "../../../../src/conversation/understanding/index.ts";

const { screen } = loadUnderstanding("content/understanding");

describe("danger told in another language", () => {
  it.each([
    { said: "أنا تعبان وأريد أن أموت", why: "Arabic, with the word for and before it" },
    { said: "ابوي يضربني كل يوم", why: "Arabic, harm at home" },
    { said: "دیگه می خواهم بمیرم", why: "Farsi, with a space in the word" },
    { said: "شوهرم منو میزنه", why: "Farsi as it is spoken" },
    { said: "زه ځان وژنم", why: "Pashto" },
    { said: "دەمەوێت خۆم بکوژم", why: "Sorani" },
    { said: "ራሴን ማጥፋት እፈልጋለሁ", why: "Amharic" },
    { said: "ባለቤተይ ይወቕዓኒ", why: "Tigrinya" },
    { said: "Em không muốn sống nữa", why: "Vietnamese with its accents" },
    { said: "chu em danh em", why: "Vietnamese without" },
    { said: "waxaan rabaa inaan dhinto", why: "Somali" },
    { said: "Aabahay wuu i garaacaa", why: "Somali, harm at home" },
    { said: "S'dua të jetoj më", why: "Albanian with its accents" },
    { said: "babai me rreh cdo dite", why: "Albanian without" },
    { said: "شوہر مجھے مارتا ہے", why: "Urdu" },
    { said: "nie chce mi się żyć", why: "Polish" },
    { said: "بدي موت", why: "Arabic with the alef left out" },
    { said: "他打我", why: "Chinese, harm by him" },
    { said: "我没有地方睡", why: "Chinese, no bed" },
    { said: "wo xiang si", why: "Chinese in Latin letters" },
    { said: "मेरे पति मुझे मारते हैं", why: "Hindi" },
    { said: "আমি মরতে চাই", why: "Bengali in its own letters" },
    { said: "ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ", why: "Punjabi in its own letters" },
    { said: "죽고 싶어", why: "Korean" },
    { said: "死にたい", why: "Japanese" },
    { said: "θέλω να πεθάνω", why: "Greek" },
    { said: "அவர் என்னை அடிக்கிறார்", why: "Tamil" },
  ])("$said is urgent at least: $why", ({ said }) => {
    expect(screen(said).level).not.toBe("none");
  });

  it.each([
    "can i come tues or sat",
    "me and danh went to town",
    "ma mate bate me at fifa",
    "tu sat on my bag lol",
    "marhaba can i book pls",
    "مرحبا كيف الحال",
    "他打我的电话",
    "叔叔打我手机了",
    "قال ابي تعال بكرا",
    "मुझे काम चाहिए",
    "waxaan rabaa caawimaad",
    "ju lutem me ndihmoni me banesen",
    "xin chao toi can giup do",
  ])("%s is none", (said) => {
    expect(screen(said).level).toBe("none");
  });
});

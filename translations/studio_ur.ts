<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>Rehearsal</name>
    <message>
        <source>Transactions served</source>
        <translation>پوری ہونے والی ٹرانزیکشنز</translation>
    </message>
    <message>
        <source>Of them failed</source>
        <translation>ان میں سے ناکام</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد کی گئیں</translation>
    </message>
    <message>
        <source>Left without a place</source>
        <translation>جگہ نہ ملنے پر لوٹ گئے</translation>
    </message>
    <message>
        <source>Waiting at the end</source>
        <translation>آخر میں منتظر</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>Most waiting at once</source>
        <translation>بیک وقت زیادہ سے زیادہ منتظر</translation>
    </message>
    <message>
        <source>Half waited at most</source>
        <translation>آدھوں کا زیادہ سے زیادہ انتظار</translation>
    </message>
    <message>
        <source>19 of 20 waited at most</source>
        <translation>20 میں سے 19 کا زیادہ سے زیادہ انتظار</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>سب سے لمبا انتظار</translation>
    </message>
    <message>
        <source>Everybody served after</source>
        <translation>سب کی باری آ گئی، اتنی دیر بعد</translation>
    </message>
    <message>
        <source>Sold out after</source>
        <translation>سب بک گیا، اتنی دیر بعد</translation>
    </message>
    <message>
        <source>Fullest blocks</source>
        <translation>سب سے بھرے بلاک</translation>
    </message>
    <message>
        <source>Cost of a transaction</source>
        <translation>ایک ٹرانزیکشن کی لاگت</translation>
    </message>
    <message>
        <source>Batches and claims on the L1</source>
        <translation>L1 پر بیچ اور دعوے</translation>
    </message>
    <message>
        <source>Transactions waiting</source>
        <translation>منتظر ٹرانزیکشنز</translation>
    </message>
    <message>
        <source>Half of the guests wait at most</source>
        <translation>آدھے مہمانوں کا زیادہ سے زیادہ انتظار</translation>
    </message>
    <message>
        <source>19 of 20 guests wait at most</source>
        <translation>20 میں سے 19 مہمانوں کا زیادہ سے زیادہ انتظار</translation>
    </message>
    <message>
        <source>Fullness of blocks</source>
        <translation>بلاک کتنے بھرے ہیں</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>بنیادی فیس</translation>
    </message>
    <message>
        <source>%1 gwei</source>
        <translation>%1 gwei</translation>
    </message>
    <message>
        <source>Rehearsal of “%1”</source>
        <translation>”%1“ کی مشق</translation>
    </message>
    <message>
        <source>Lowest, median and highest of the rehearsals:</source>
        <translation>مشقوں میں سب سے کم، درمیانی اور سب سے زیادہ:</translation>
    </message>
    <message>
        <source>Processor time of the hardest block</source>
        <translation>سب سے مشکل بلاک کا پروسیسر وقت</translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <source>starting</source>
        <translation>شروع ہو رہا ہے</translation>
    </message>
    <message>
        <source>running</source>
        <translation>چل رہا ہے</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>رکا ہوا</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>بند ہو رہا ہے</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>سویا ہوا</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The design has errors: %1</source>
        <translation>ڈیزائن میں غلطیاں ہیں: %1</translation>
    </message>
    <message>
        <source>There is no such run any more.</source>
        <translation>ایسا کوئی رن اب موجود نہیں۔</translation>
    </message>
    <message>
        <source>This rollup is running. Stop it first.</source>
        <translation>یہ رول اپ چل رہا ہے۔ پہلے اسے بند کریں۔</translation>
    </message>
    <message>
        <source>This rollup is not running. Reopen it first.</source>
        <translation>یہ رول اپ نہیں چل رہا۔ پہلے اسے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>%1 rollups run already. Stop one before you launch another.</source>
        <translation>%1 رول اپ پہلے سے چل رہے ہیں۔ نیا شروع کرنے سے پہلے کوئی ایک بند کریں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a design&apos;s file.</source>
        <translation>”%1“ ڈیزائن کی فائل کا نام نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Wallets and scripts can connect to %1</source>
        <translation>والٹ اور اسکرپٹ %1 سے جڑ سکتے ہیں</translation>
    </message>
    <message>
        <source>NFT drop</source>
        <translation>این ایف ٹی ڈراپ</translation>
    </message>
    <message>
        <source>Game tournament</source>
        <translation>گیم ٹورنامنٹ</translation>
    </message>
    <message>
        <source>Token launch</source>
        <translation>ٹوکن کا اجرا</translation>
    </message>
    <message>
        <source>A trading pool opens and everybody wants in first: tips decide the order.</source>
        <translation>تجارت کا پول کھلتا ہے اور ہر کوئی پہلے اندر آنا چاہتا ہے: ترتیب ٹِپ طے کرتی ہے۔</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ادائیگیاں</translation>
    </message>
    <message>
        <source>Small amounts between many people, all day long, at the lowest cost.</source>
        <translation>بہت سے لوگوں کے درمیان چھوٹی رقمیں، سارا دن، کم سے کم لاگت پر۔</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>The simplest rollup that runs. Choose everything else yourself.</source>
        <translation>سب سے سادہ رول اپ جو چلتا ہے۔ باقی سب کچھ خود چنیں۔</translation>
    </message>
    <message>
        <source>The transaction has no bytes.</source>
        <translation>ٹرانزیکشن میں کوئی بائٹ نہیں۔</translation>
    </message>
    <message>
        <source>Transactions of type %1 are not known; use type 0, 1, 2, 3 or 4.</source>
        <translation>قسم %1 کی ٹرانزیکشنیں معلوم نہیں؛ قسم 0، 1، 2، 3 یا 4 استعمال کریں۔</translation>
    </message>
    <message>
        <source>The transaction has %1 fields instead of %2.</source>
        <translation>ٹرانزیکشن میں %2 کے بجائے %1 خانے ہیں۔</translation>
    </message>
    <message>
        <source>The transaction&apos;s nonce is 2^64 - 1, which no account may use (EIP-2681).</source>
        <translation>ٹرانزیکشن کا نانس 2^64 - 1 ہے، جو کوئی اکاؤنٹ استعمال نہیں کر سکتا (EIP-2681)۔</translation>
    </message>
    <message>
        <source>A transaction of type %1 cannot create a contract; give it a recipient.</source>
        <translation>قسم %1 کی ٹرانزیکشن کنٹریکٹ نہیں بنا سکتی؛ اسے وصول کنندہ دیں۔</translation>
    </message>
    <message>
        <source>A transaction of type 4 needs at least one authorization (EIP-7702).</source>
        <translation>قسم 4 کی ٹرانزیکشن کو کم از کم ایک اجازت نامہ چاہیے (EIP-7702)۔</translation>
    </message>
    <message>
        <source>A transaction of type 3 needs at least one blob hash (EIP-4844).</source>
        <translation>قسم 3 کی ٹرانزیکشن کو کم از کم ایک بلاب ہیش چاہیے (EIP-4844)۔</translation>
    </message>
    <message>
        <source>The transaction&apos;s gas limit times its highest gas price does not fit in 256 bits.</source>
        <translation>ٹرانزیکشن کی گیس حد اور اس کی سب سے زیادہ گیس قیمت کا حاصلِ ضرب 256 بِٹ میں نہیں سماتا۔</translation>
    </message>
    <message>
        <source>The transaction&apos;s priority fee is above its highest fee a gas; lower it (EIP-1559).</source>
        <translation>ٹرانزیکشن کی ترجیحی فیس فی گیس اس کی سب سے زیادہ فیس سے اوپر ہے؛ اسے کم کریں (EIP-1559)۔</translation>
    </message>
    <message>
        <source>The field %1 of the transaction must be 0 or 1.</source>
        <translation>ٹرانزیکشن کا خانہ %1 لازماً 0 یا 1 ہو۔</translation>
    </message>
    <message>
        <source>The signature&apos;s v or y parity is %1, which no signature of this type has.</source>
        <translation>دستخط کا v یا y پیریٹی %1 ہے، جو اس قسم کے کسی دستخط میں نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>The chain id inside the signature&apos;s v does not fit in 64 bits.</source>
        <translation>دستخط کے v کے اندر کی چین آئی ڈی 64 بِٹ میں نہیں سماتی۔</translation>
    </message>
    <message>
        <source>The signature&apos;s s is in the upper half of the curve&apos;s order; it must be low (EIP-2).</source>
        <translation>دستخط کا s منحنی کے درجے کے اوپری نصف میں ہے؛ اسے نچلا ہونا چاہیے (EIP-2)۔</translation>
    </message>
    <message>
        <source>The signature is not valid: no key can have made it.</source>
        <translation>دستخط درست نہیں: کوئی کلید اسے نہیں بنا سکتی تھی۔</translation>
    </message>
    <message>
        <source>The receipt&apos;s status must be 0 or 1.</source>
        <translation>رسید کی حیثیت لازماً 0 یا 1 ہو۔</translation>
    </message>
    <message>
        <source>A log of the receipt has more than 4 topics.</source>
        <translation>رسید کے ایک لاگ میں 4 سے زیادہ موضوع ہیں۔</translation>
    </message>
    <message>
        <source>The block header has %1 fields; no fork&apos;s header has that many.</source>
        <translation>بلاک ہیڈر میں %1 خانے ہیں؛ کسی فورک کے ہیڈر میں اتنے نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>The block has %1 parts instead of 3 or 4.</source>
        <translation>بلاک کے 3 یا 4 کے بجائے %1 حصے ہیں۔</translation>
    </message>
    <message>
        <source>The RLP data end where another item was expected.</source>
        <translation>RLP ڈیٹا وہاں ختم ہو گیا جہاں ایک اور جزو متوقع تھا۔</translation>
    </message>
    <message>
        <source>An RLP item says it is longer than the data that follow it.</source>
        <translation>RLP کا ایک جزو اپنی لمبائی اپنے بعد آنے والے ڈیٹا سے زیادہ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>A single byte below 128 is RLP-encoded with a length; it must stand for itself.</source>
        <translation>128 سے کم کی ایک بائٹ لمبائی کے ساتھ RLP میں لکھی گئی ہے؛ اسے اکیلا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>An RLP length is not written in its shortest form.</source>
        <translation>RLP کی لمبائی اپنی مختصر ترین شکل میں نہیں لکھی گئی۔</translation>
    </message>
    <message>
        <source>An RLP list stands where a byte string was expected.</source>
        <translation>جہاں بائٹس کی لڑی متوقع تھی وہاں RLP فہرست ہے۔</translation>
    </message>
    <message>
        <source>An RLP byte string stands where a list was expected.</source>
        <translation>جہاں فہرست متوقع تھی وہاں RLP بائٹس کی لڑی ہے۔</translation>
    </message>
    <message>
        <source>An RLP number has leading zero bytes.</source>
        <translation>RLP عدد کے شروع میں صفر بائٹس ہیں۔</translation>
    </message>
    <message>
        <source>An RLP number has %1 bytes; at most %2 are allowed.</source>
        <translation>RLP عدد میں %1 بائٹس ہیں؛ زیادہ سے زیادہ %2 کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>An RLP byte string has %1 bytes instead of %2.</source>
        <translation>RLP بائٹس کی لڑی میں %2 کے بجائے %1 بائٹس ہیں۔</translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the RLP item.</source>
        <translation>RLP جزو کے اختتام کے بعد %1 بائٹس اور ہیں۔</translation>
    </message>
    <message>
        <source>RLP lists are nested more than %1 deep.</source>
        <translation>RLP فہرستیں %1 سے زیادہ درجے گہری ہیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Solidity ABI type.</source>
        <translation>”%1“ سولیڈیٹی ABI کی قسم نہیں۔</translation>
    </message>
    <message>
        <source>The ABI type nests arrays and tuples more than %1 deep.</source>
        <translation>ABI قسم میں ارے اور ٹپل %1 سے زیادہ درجے گہرے ہیں۔</translation>
    </message>
    <message>
        <source>The ABI type has more than %1 characters.</source>
        <translation>ABI قسم میں %1 سے زیادہ حروف ہیں۔</translation>
    </message>
    <message>
        <source>A value of the ABI type takes more than %1 bytes.</source>
        <translation>اس ABI قسم کی ایک قدر %1 بائٹس سے زیادہ لیتی ہے۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a signature such as transfer(address,uint256).</source>
        <translation>”%1“ ایسا دستخط نہیں جیسے transfer(address,uint256)۔</translation>
    </message>
    <message>
        <source>%1 values were given where the ABI type needs %2.</source>
        <translation>%1 قدریں دی گئیں جبکہ ABI قسم کو %2 چاہییں۔</translation>
    </message>
    <message>
        <source>A value does not fit its ABI type %1.</source>
        <translation>ایک قدر اپنی ABI قسم %1 میں نہیں سماتی۔</translation>
    </message>
    <message>
        <source>The ABI data end inside a value of type %1.</source>
        <translation>ABI ڈیٹا قسم %1 کی قدر کے بیچ میں ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>The ABI data hold a value outside the range of %1.</source>
        <translation>ABI ڈیٹا میں %1 کی حد سے باہر کی قدر ہے۔</translation>
    </message>
    <message>
        <source>The ABI data unfold to more than %1 values or %2 bytes.</source>
        <translation>ABI ڈیٹا کھل کر %1 قدروں یا %2 بائٹس سے زیادہ ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>The contract&apos;s ABI has no function for this call data.</source>
        <translation>کنٹریکٹ کے ABI میں اس کال ڈیٹا کا کوئی فنکشن نہیں۔</translation>
    </message>
    <message>
        <source>The contract&apos;s ABI has no event for this log.</source>
        <translation>کنٹریکٹ کے ABI میں اس لاگ کا کوئی واقعہ نہیں۔</translation>
    </message>
    <message>
        <source>The JSON ABI is not valid: %1</source>
        <translation>JSON ABI درست نہیں: %1</translation>
    </message>
    <message>
        <source>The text is not valid JSON (line %1, column %2): %3</source>
        <translation>متن درست JSON نہیں (سطر %1، کالم %2): %3</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one JSON object.</source>
        <translation>کلید ”%1“ ایک ہی JSON آبجیکٹ میں دو بار ہے۔</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 deep.</source>
        <translation>JSON متن %1 سے زیادہ درجے گہرا ہے۔</translation>
    </message>
    <message>
        <source>The JSON number %1 does not fit in 64 bits; write it as a text.</source>
        <translation>JSON عدد %1 64 بِٹ میں نہیں سماتا؛ اسے متن کے طور پر لکھیں۔</translation>
    </message>
    <message>
        <source>The compressed data are damaged or cut off.</source>
        <translation>دبایا ہوا ڈیٹا خراب ہے یا کٹا ہوا ہے۔</translation>
    </message>
    <message>
        <source>The compressed data unfold to more than %1 bytes.</source>
        <translation>دبایا ہوا ڈیٹا کھل کر %1 بائٹس سے زیادہ ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the compressed data.</source>
        <translation>دبائے ہوئے ڈیٹا کے اختتام کے بعد %1 بائٹس اور ہیں۔</translation>
    </message>
    <message>
        <source>The key file is not valid: %1 is missing or malformed.</source>
        <translation>کلید کی فائل درست نہیں: %1 غائب ہے یا بگڑا ہوا ہے۔</translation>
    </message>
    <message>
        <source>The key file uses %1 &quot;%2&quot;, which is not supported.</source>
        <translation>کلید کی فائل %1 ”%2“ استعمال کرتی ہے، جس کی یہاں گنجائش نہیں۔</translation>
    </message>
    <message>
        <source>The key file asks for more work than is allowed (%1 = %2, at most %3).</source>
        <translation>کلید کی فائل اجازت سے زیادہ کام مانگتی ہے (%1 = %2، زیادہ سے زیادہ %3)۔</translation>
    </message>
    <message>
        <source>The password is wrong, or the key file is damaged.</source>
        <translation>پاس ورڈ غلط ہے، یا کلید کی فائل خراب ہے۔</translation>
    </message>
    <message>
        <source>The key file holds a number that is no secp256k1 key.</source>
        <translation>کلید کی فائل میں ایسا عدد ہے جو secp256k1 کی کلید نہیں۔</translation>
    </message>
    <message>
        <source>The key file&apos;s address is not that of the key in it.</source>
        <translation>کلید کی فائل میں لکھا پتہ اس کے اندر کی کلید کا نہیں۔</translation>
    </message>
    <message>
        <source>The key could not be derived from the password; is there enough memory?</source>
        <translation>پاس ورڈ سے کلید نہ بن سکی؛ کیا میموری کافی ہے؟</translation>
    </message>
    <message>
        <source>This chain does not take transactions of type %1; send a type 2 transaction.</source>
        <translation>یہ چین قسم %1 کی ٹرانزیکشنیں نہیں لیتی؛ قسم 2 کی ٹرانزیکشن بھیجیں۔</translation>
    </message>
    <message>
        <source>The transaction is signed for chain %1, this is chain %2; choose the right network.</source>
        <translation>ٹرانزیکشن پر چین %1 کے لیے دستخط ہیں، یہ چین %2 ہے؛ درست نیٹ ورک چنیں۔</translation>
    </message>
    <message>
        <source>The transaction is signed for chain %1 (EIP-155), which this block&apos;s rules do not allow yet.</source>
        <translation>ٹرانزیکشن پر چین %1 کے لیے دستخط ہیں (EIP-155)، جس کی اس بلاک کے قواعد ابھی اجازت نہیں دیتے۔</translation>
    </message>
    <message>
        <source>The nonce %1 is used already; the account&apos;s next nonce is %2.</source>
        <translation>نانس %1 استعمال ہو چکا ہے؛ اکاؤنٹ کا اگلا نانس %2 ہے۔</translation>
    </message>
    <message>
        <source>The nonce %1 is too high; the account&apos;s next nonce is %2. Send the ones between first.</source>
        <translation>نانس %1 بہت آگے ہے؛ اکاؤنٹ کا اگلا نانس %2 ہے۔ پہلے بیچ والی ٹرانزیکشنیں بھیجیں۔</translation>
    </message>
    <message>
        <source>The account has used its last nonce (EIP-2681); use another account.</source>
        <translation>اکاؤنٹ اپنا آخری نانس استعمال کر چکا ہے (EIP-2681)؛ دوسرا اکاؤنٹ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The sender %1 is a contract and cannot send transactions (EIP-3607).</source>
        <translation>بھیجنے والا %1 ایک کنٹریکٹ ہے اور ٹرانزیکشن نہیں بھیج سکتا (EIP-3607)۔</translation>
    </message>
    <message>
        <source>The transaction pays at most %1 wei a gas, the block asks %2; raise the fee.</source>
        <translation>ٹرانزیکشن فی گیس زیادہ سے زیادہ %1 wei دیتی ہے، بلاک %2 مانگتا ہے؛ فیس بڑھائیں۔</translation>
    </message>
    <message>
        <source>The priority fee %1 is above the highest fee %2; lower it or raise the fee.</source>
        <translation>ترجیحی فیس %1 سب سے زیادہ فیس %2 سے اوپر ہے؛ اسے کم کریں یا فیس بڑھائیں۔</translation>
    </message>
    <message>
        <source>The transaction pays at most %1 wei a blob gas, the block asks %2; raise the blob fee.</source>
        <translation>ٹرانزیکشن فی بلاب گیس زیادہ سے زیادہ %1 wei دیتی ہے، بلاک %2 مانگتا ہے؛ بلاب فیس بڑھائیں۔</translation>
    </message>
    <message>
        <source>The gas limit %1 is below the %2 that the transaction costs before it runs; raise it.</source>
        <translation>گیس حد %1 اس %2 سے کم ہے جو ٹرانزیکشن چلنے سے پہلے ہی لیتی ہے؛ اسے بڑھائیں۔</translation>
    </message>
    <message>
        <source>The gas limit %1 is below the %2 that its data costs at least (EIP-7623); raise it.</source>
        <translation>گیس حد %1 اس %2 سے کم ہے جو اس کے ڈیٹا کی کم از کم لاگت ہے (EIP-7623)؛ اسے بڑھائیں۔</translation>
    </message>
    <message>
        <source>The gas limit %1 is above the %2 that one transaction may have (EIP-7825); lower it.</source>
        <translation>گیس حد %1 اس %2 سے زیادہ ہے جو ایک ٹرانزیکشن لے سکتی ہے (EIP-7825)؛ اسے کم کریں۔</translation>
    </message>
    <message>
        <source>The gas limit %1 is more than the %2 that the block has left; lower it or wait.</source>
        <translation>گیس حد %1 اس %2 سے زیادہ ہے جو بلاک میں باقی ہے؛ اسے کم کریں یا انتظار کریں۔</translation>
    </message>
    <message>
        <source>The contract&apos;s creation code has %1 bytes, at most %2 are allowed (EIP-3860).</source>
        <translation>کنٹریکٹ بنانے والے کوڈ میں %1 بائٹس ہیں، زیادہ سے زیادہ %2 کی اجازت ہے (EIP-3860)۔</translation>
    </message>
    <message>
        <source>The account has %1 wei but needs %2 for value and gas; fund it or lower the amounts.</source>
        <translation>اکاؤنٹ میں %1 wei ہیں مگر رقم اور گیس کے لیے %2 چاہییں؛ اس میں رقم ڈالیں یا مقدار کم کریں۔</translation>
    </message>
    <message>
        <source>A blob transaction cannot create a contract; give it a recipient.</source>
        <translation>بلاب ٹرانزیکشن کنٹریکٹ نہیں بنا سکتی؛ اسے وصول کنندہ دیں۔</translation>
    </message>
    <message>
        <source>A blob transaction needs at least one blob.</source>
        <translation>بلاب ٹرانزیکشن کو کم از کم ایک بلاب چاہیے۔</translation>
    </message>
    <message>
        <source>The transaction has %1 blobs, at most %2 are allowed.</source>
        <translation>ٹرانزیکشن میں %1 بلاب ہیں، زیادہ سے زیادہ %2 کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>The blob hash %1 does not begin with version 01 (EIP-4844).</source>
        <translation>بلاب ہیش %1 ورژن 01 سے شروع نہیں ہوتا (EIP-4844)۔</translation>
    </message>
    <message>
        <source>A set-code transaction cannot create a contract; give it a recipient.</source>
        <translation>کوڈ مقرر کرنے والی ٹرانزیکشن کنٹریکٹ نہیں بنا سکتی؛ اسے وصول کنندہ دیں۔</translation>
    </message>
    <message>
        <source>A set-code transaction needs at least one authorization.</source>
        <translation>کوڈ مقرر کرنے والی ٹرانزیکشن کو کم از کم ایک اجازت نامہ چاہیے۔</translation>
    </message>
    <message>
        <source>Deposits with free gas are not allowed since Regolith; clear the system flag.</source>
        <translation>مفت گیس والے ڈپازٹ ریگولتھ کے بعد سے منع ہیں؛ سسٹم کا نشان ہٹائیں۔</translation>
    </message>
    <message>
        <source>The contract refused the call (it reverted). Its data: %1</source>
        <translation>کنٹریکٹ نے کال رد کر دی (revert)۔ اس کا ڈیٹا: %1</translation>
    </message>
    <message>
        <source>The call failed: %1.</source>
        <translation>کال ناکام ہوئی: %1۔</translation>
    </message>
    <message>
        <source>The call does not succeed with %1 gas, the most it may use; raise the limit.</source>
        <translation>کال %1 گیس سے بھی کامیاب نہیں ہوتی، جو اس کی انتہا ہے؛ حد بڑھائیں۔</translation>
    </message>
    <message>
        <source>Game token</source>
        <translation>گیم ٹوکن</translation>
    </message>
    <message>
        <source>Event pass</source>
        <translation>تقریب کا پاس</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>اکھاڑا</translation>
    </message>
    <message>
        <source>Gold token</source>
        <translation>سونے کا ٹوکن</translation>
    </message>
    <message>
        <source>Wood token</source>
        <translation>لکڑی کا ٹوکن</translation>
    </message>
    <message>
        <source>Gold and wood pool</source>
        <translation>سونے اور لکڑی کا پول</translation>
    </message>
    <message>
        <source>A load of %1 transactions a second is not possible; choose 1 to %2, or max.</source>
        <translation>ایک سیکنڈ میں %1 ٹرانزیکشنوں کی ٹریفک ممکن نہیں؛ 1 سے %2 یا max چنیں۔</translation>
    </message>
    <message>
        <source>A load needs at least %1 users, not %2.</source>
        <translation>ٹریفک کو کم از کم %1 صارف چاہییں، %2 نہیں۔</translation>
    </message>
    <message>
        <source>This chain was started with %1 funded users; %2 are too many. Use fewer, or start the rollup anew with more users in its design.</source>
        <translation>یہ چین %1 صارفوں کو رقم دے کر شروع کی گئی تھی؛ %2 بہت زیادہ ہیں۔ کم صارف رکھیں، یا ڈیزائن میں زیادہ صارف رکھ کر رول اپ نئے سرے سے شروع کریں۔</translation>
    </message>
    <message>
        <source>The contracts of the load &quot;%1&quot; could not be deployed: there is no code at %2. Start the rollup anew, with at least %3 gas a block.</source>
        <translation>ٹریفک ”%1“ کے کنٹریکٹ نصب نہ ہو سکے: %2 پر کوئی کوڈ نہیں۔ فی بلاک کم از کم %3 گیس کے ساتھ رول اپ نئے سرے سے شروع کریں۔</translation>
    </message>
    <message>
        <source>People send small amounts of the chain&apos;s own coin to each other.</source>
        <translation>لوگ ایک دوسرے کو چین کے اپنے سکے کی چھوٹی رقمیں بھیجتے ہیں۔</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>منتقلی</translation>
    </message>
    <message>
        <source>Token transfers</source>
        <translation>ٹوکن کی منتقلیاں</translation>
    </message>
    <message>
        <source>People claim a token once and then pass it on to each other.</source>
        <translation>لوگ ایک بار ٹوکن لیتے ہیں اور پھر ایک دوسرے کو دیتے رہتے ہیں۔</translation>
    </message>
    <message>
        <source>token transfer</source>
        <translation>ٹوکن کی منتقلی</translation>
    </message>
    <message>
        <source>NFT mint</source>
        <translation>این ایف ٹی منٹ</translation>
    </message>
    <message>
        <source>People buy passes of one drop, each a token of its own.</source>
        <translation>لوگ ایک ڈراپ کے پاس خریدتے ہیں، ہر ایک اپنا الگ ٹوکن۔</translation>
    </message>
    <message>
        <source>mint</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Game moves</source>
        <translation>گیم کی چالیں</translation>
    </message>
    <message>
        <source>Players walk over a board on the chain and collect gems.</source>
        <translation>کھلاڑی چین پر بنے تختے پر چلتے اور موتی جمع کرتے ہیں۔</translation>
    </message>
    <message>
        <source>game move</source>
        <translation>گیم کی چال</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>تبادلے</translation>
    </message>
    <message>
        <source>People trade two tokens with a pool whose price follows the trades.</source>
        <translation>لوگ ایک پول سے دو ٹوکن بدلتے ہیں جس کی قیمت سودوں کے ساتھ چلتی ہے۔</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>تبادلہ</translation>
    </message>
    <message>
        <source>The price set&apos;s field %1 is missing or not %2.</source>
        <translation>قیمتوں کے مجموعے کا خانہ %1 غائب ہے یا %2 نہیں۔</translation>
    </message>
    <message>
        <source>The price &quot;%1&quot; must be a number of at least 0 and below 10^15.</source>
        <translation>قیمت ”%1“ کم از کم 0 اور 10^15 سے کم عدد ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>The price &quot;%1&quot; stands twice in the set.</source>
        <translation>قیمت ”%1“ مجموعے میں دو بار ہے۔</translation>
    </message>
    <message>
        <source>A price set has at most %1 prices and texts of %2 characters.</source>
        <translation>قیمتوں کے مجموعے میں زیادہ سے زیادہ %1 قیمتیں اور %2 حروف کے متن ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The sequencer does not have the data of block %1.</source>
        <translation>سیکوینسر کے پاس بلاک %1 کا ڈیٹا نہیں۔</translation>
    </message>
    <message>
        <source>The data kept for block %1 does not match its commitment: the store is damaged.</source>
        <translation>بلاک %1 کا محفوظ ڈیٹا اس کی کمٹمنٹ سے نہیں ملتا: ذخیرہ خراب ہے۔</translation>
    </message>
    <message>
        <source>Sequencer only</source>
        <translation>صرف سیکوینسر</translation>
    </message>
    <message>
        <source>Only the sequencer keeps the data. Free, and you have to take its word.</source>
        <translation>ڈیٹا صرف سیکوینسر کے پاس رہتا ہے۔ مفت، مگر آپ کو اس کی بات ماننی پڑتی ہے۔</translation>
    </message>
    <message>
        <source>The data is on the sequencer&apos;s disk alone: if it is lost or withheld, nobody can rebuild the chain.</source>
        <translation>ڈیٹا صرف سیکوینسر کی ڈسک پر ہے: اگر کھو جائے یا روک لیا جائے تو کوئی چین دوبارہ نہیں بنا سکتا۔</translation>
    </message>
    <message>
        <source>Nothing is posted anywhere, so nothing is paid.</source>
        <translation>کہیں کچھ شائع نہیں ہوتا، اس لیے کچھ ادا نہیں کرنا پڑتا۔</translation>
    </message>
    <message>
        <source>Nobody but the sequencer can check the chain.</source>
        <translation>سیکوینسر کے سوا کوئی چین کی جانچ نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>A lost disk is a lost chain.</source>
        <translation>ڈسک گئی تو چین گئی۔</translation>
    </message>
    <message>
        <source>Block gas limit</source>
        <translation>بلاک کی گیس حد</translation>
    </message>
    <message>
        <source>How much work fits into one block, in millions of gas. A plain transfer takes 0.021.</source>
        <translation>ایک بلاک میں کتنا کام سماتا ہے، ملین گیس میں۔ ایک سادہ منتقلی 0.021 لیتی ہے۔</translation>
    </message>
    <message>
        <source>M gas</source>
        <translation>ملین گیس</translation>
    </message>
    <message>
        <source>First base fee</source>
        <translation>پہلی بنیادی فیس</translation>
    </message>
    <message>
        <source>What a unit of gas costs in the first block. It then rises when blocks are over half full and falls when they are emptier (EIP-1559).</source>
        <translation>پہلے بلاک میں گیس کی ایک اکائی کی قیمت۔ پھر بلاک آدھے سے زیادہ بھرے ہوں تو بڑھتی ہے اور خالی ہوں تو گھٹتی ہے (EIP-1559)۔</translation>
    </message>
    <message>
        <source>wei</source>
        <translation>wei</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Which of Ethereum&apos;s rule sets contracts run under. Today&apos;s Solidity compiles for Prague.</source>
        <translation>کنٹریکٹ ایتھیریم کے کن قواعد کے تحت چلتے ہیں۔ آج کا سولیڈیٹی Prague کے لیے کمپائل ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Prague (May 2025)</source>
        <translation>Prague (مئی 2025)</translation>
    </message>
    <message>
        <source>Cancun (March 2024)</source>
        <translation>Cancun (مارچ 2024)</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>لچک</translation>
    </message>
    <message>
        <source>The block gas limit divided by the use at which the base fee stays as it is.</source>
        <translation>بلاک کی گیس حد تقسیم اس استعمال پر جس پر بنیادی فیس جوں کی توں رہتی ہے۔</translation>
    </message>
    <message>
        <source>Base fee denominator</source>
        <translation>بنیادی فیس کا مقسوم علیہ</translation>
    </message>
    <message>
        <source>The base fee changes by at most one part in so many from block to block.</source>
        <translation>بنیادی فیس ایک بلاک سے دوسرے تک زیادہ سے زیادہ اتنے میں سے ایک حصہ بدلتی ہے۔</translation>
    </message>
    <message>
        <source>EVM</source>
        <translation>EVM</translation>
    </message>
    <message>
        <source>Runs Ethereum&apos;s own machine: Solidity contracts, wallets and tools work unchanged.</source>
        <translation>ایتھیریم کی اپنی مشین چلاتا ہے: سولیڈیٹی کنٹریکٹ، والٹ اور اوزار بغیر تبدیلی کے کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The processor time its transactions take on this computer, at the price set&apos;s price of a core.</source>
        <translation>اس کمپیوٹر پر اس کی ٹرانزیکشنوں کا پروسیسر وقت، قیمتوں کے مجموعے میں لکھی ایک کور کی قیمت پر۔</translation>
    </message>
    <message>
        <source>Blob transactions are refused, as on every OP Stack chain.</source>
        <translation>بلاب ٹرانزیکشنیں رد کی جاتی ہیں، جیسے ہر OP Stack چین پر۔</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>دورانیۂ حیات</translation>
    </message>
    <message>
        <source>When the rollup begins and when it ends.</source>
        <translation>رول اپ کب شروع ہوتا ہے اور کب ختم۔</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>عمل درآمد</translation>
    </message>
    <message>
        <source>The rules by which transactions change balances and contracts.</source>
        <translation>وہ قواعد جن سے ٹرانزیکشنیں بیلنس اور کنٹریکٹ بدلتی ہیں۔</translation>
    </message>
    <message>
        <source>Sequencing</source>
        <translation>ترتیب بندی</translation>
    </message>
    <message>
        <source>Who puts transactions in order and makes the blocks, and how often.</source>
        <translation>ٹرانزیکشنوں کو کون ترتیب دیتا اور بلاک بناتا ہے، اور کتنی بار۔</translation>
    </message>
    <message>
        <source>Data availability</source>
        <translation>ڈیٹا کی دستیابی</translation>
    </message>
    <message>
        <source>Where the data is kept from which anybody could rebuild the chain.</source>
        <translation>وہ ڈیٹا کہاں رکھا جاتا ہے جس سے کوئی بھی چین دوبارہ بنا سکے۔</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>تصفیہ</translation>
    </message>
    <message>
        <source>Where the result of the chain becomes binding.</source>
        <translation>چین کا نتیجہ کہاں حتمی بنتا ہے۔</translation>
    </message>
    <message>
        <source>Its time of %1 minutes is over.</source>
        <translation>اس کے %1 منٹ پورے ہو گئے۔</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>How long the chain takes transactions, in chain time. Pauses do not count.</source>
        <translation>چین کتنی دیر ٹرانزیکشنیں لیتی ہے، چین کے وقت میں۔ وقفے شمار نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>min</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Fixed duration</source>
        <translation>مقررہ دورانیہ</translation>
    </message>
    <message>
        <source>Ends by itself after a set time, for an event with a closing hour.</source>
        <translation>مقررہ وقت کے بعد خود ختم ہو جاتا ہے، ایسی تقریب کے لیے جس کے بند ہونے کا وقت طے ہو۔</translation>
    </message>
    <message>
        <source>Costs nothing by itself.</source>
        <translation>بذاتِ خود اس کی کوئی لاگت نہیں۔</translation>
    </message>
    <message>
        <source>At the end the chain stops and stays readable; it does not pay its balances out elsewhere.</source>
        <translation>آخر میں چین رک جاتی ہے اور پڑھی جا سکتی ہے؛ اپنے بیلنس کہیں اور ادا نہیں کرتی۔</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Runs until you stop it, and can be reopened where it left off.</source>
        <translation>چلتا رہتا ہے جب تک آپ نہ روکیں، اور جہاں چھوڑا تھا وہیں سے دوبارہ کھولا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>While the studio is closed, no blocks are made.</source>
        <translation>اسٹوڈیو بند ہو تو کوئی بلاک نہیں بنتا۔</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>بلاک کا وقفہ</translation>
    </message>
    <message>
        <source>Seconds from one block to the next. Ethereum&apos;s time stamps are whole seconds.</source>
        <translation>ایک بلاک سے دوسرے تک کے سیکنڈ۔ ایتھیریم کے وقت کے نشان پورے سیکنڈ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>s</source>
        <translation>سیکنڈ</translation>
    </message>
    <message>
        <source>Preconfirmation every</source>
        <translation>پیشگی تصدیق ہر</translation>
    </message>
    <message>
        <source>Between blocks the sequencer promises a place to what it has taken so far; wallets see it as &quot;pending&quot;. 0 turns this off.</source>
        <translation>بلاکوں کے بیچ سیکوینسر اب تک لی گئی ٹرانزیکشنوں کو جگہ کا وعدہ دیتا ہے؛ والٹ اسے ”pending“ دکھاتے ہیں۔ 0 اسے بند کر دیتا ہے۔</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ملی سیکنڈ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Who gets in first when there is more demand than room.</source>
        <translation>جب مانگ جگہ سے زیادہ ہو تو پہلے کون اندر آتا ہے۔</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation>پہلے آئیں، پہلے پائیں</translation>
    </message>
    <message>
        <source>Highest tip first</source>
        <translation>سب سے زیادہ ٹِپ پہلے</translation>
    </message>
    <message>
        <source>Make empty blocks</source>
        <translation>خالی بلاک بنائیں</translation>
    </message>
    <message>
        <source>Blocks of %1 ms cannot be divided into preconfirmations every %2 ms.</source>
        <translation>%1 ملی سیکنڈ کے بلاک ہر %2 ملی سیکنڈ کی پیشگی تصدیقوں میں پورے تقسیم نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Choose a span that divides the block time, or 0 for none.</source>
        <translation>ایسا وقفہ چنیں جو بلاک کے وقفے کو پورا تقسیم کرے، یا 0۔</translation>
    </message>
    <message>
        <source>Single sequencer</source>
        <translation>واحد سیکوینسر</translation>
    </message>
    <message>
        <source>One operator orders every transaction and promises each its place within a fraction of a second.</source>
        <translation>ایک ہی آپریٹر ہر ٹرانزیکشن کو ترتیب دیتا ہے اور سیکنڈ کے ایک حصے میں ہر ایک کو اس کی جگہ کا وعدہ دیتا ہے۔</translation>
    </message>
    <message>
        <source>If the one sequencer stops or refuses you, there is no other way in.</source>
        <translation>اگر یہ ایک سیکوینسر رک جائے یا آپ کو انکار کر دے تو اندر آنے کا کوئی اور راستہ نہیں۔</translation>
    </message>
    <message>
        <source>The computer it runs on; counted under execution.</source>
        <translation>وہ کمپیوٹر جس پر یہ چلتا ہے؛ عمل درآمد میں شمار ہے۔</translation>
    </message>
    <message>
        <source>The sequencer runs inside this program, on your computer.</source>
        <translation>سیکوینسر اسی پروگرام کے اندر، آپ کے کمپیوٹر پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>A preconfirmation is the sequencer&apos;s word: nothing punishes it for breaking it.</source>
        <translation>پیشگی تصدیق سیکوینسر کا زبانی وعدہ ہے: توڑنے پر کوئی سزا نہیں۔</translation>
    </message>
    <message>
        <source>Sovereign</source>
        <translation>خود مختار</translation>
    </message>
    <message>
        <source>The chain settles nowhere else: what its sequencer stores is the result.</source>
        <translation>چین کہیں اور تصفیہ نہیں کرتی: جو اس کا سیکوینسر محفوظ کرے وہی نتیجہ ہے۔</translation>
    </message>
    <message>
        <source>No contract and no outsider checks that the balances are right.</source>
        <translation>کوئی کنٹریکٹ اور کوئی باہر والا نہیں جانچتا کہ بیلنس درست ہیں۔</translation>
    </message>
    <message>
        <source>There is no L1 to leave to.</source>
        <translation>کوئی L1 نہیں جس کی طرف نکلا جا سکے۔</translation>
    </message>
    <message>
        <source>Nothing is proposed to an L1, so nobody can step in.</source>
        <translation>L1 کو کچھ پیش نہیں کیا جاتا، اس لیے کوئی بیچ میں نہیں آ سکتا۔</translation>
    </message>
    <message>
        <source>Nothing is sent to an L1, so nothing is paid.</source>
        <translation>L1 کو کچھ نہیں بھیجا جاتا، اس لیے کچھ ادا نہیں کرنا پڑتا۔</translation>
    </message>
    <message>
        <source>Assets cannot be bridged in or out.</source>
        <translation>اثاثے نہ اندر لائے جا سکتے ہیں نہ باہر لے جائے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>The block&apos;s place in the chain; the first one is 0.</source>
        <translation>چین میں بلاک کی جگہ؛ پہلا 0 ہے۔</translation>
    </message>
    <message>
        <source>Parent hash</source>
        <translation>پچھلے بلاک کا ہیش</translation>
    </message>
    <message>
        <source>The hash of the block before. It ties every block to all earlier ones: none of them can be changed without changing this.</source>
        <translation>پچھلے بلاک کا ہیش۔ یہ ہر بلاک کو تمام پہلے بلاکوں سے باندھتا ہے: ان میں سے کوئی اسے بدلے بغیر نہیں بدلا جا سکتا۔</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>When the block was made, in seconds since 1970. It rises with every block.</source>
        <translation>بلاک کب بنا، 1970 سے سیکنڈوں میں۔ ہر بلاک کے ساتھ بڑھتا ہے۔</translation>
    </message>
    <message>
        <source>Fee recipient</source>
        <translation>فیس وصول کنندہ</translation>
    </message>
    <message>
        <source>The account that receives the tips of the block&apos;s transactions.</source>
        <translation>وہ اکاؤنٹ جو بلاک کی ٹرانزیکشنوں کی ٹِپ وصول کرتا ہے۔</translation>
    </message>
    <message>
        <source>State root</source>
        <translation>اسٹیٹ روٹ</translation>
    </message>
    <message>
        <source>A fingerprint of all accounts and storage after this block. Two computers with the same root agree on every balance.</source>
        <translation>اس بلاک کے بعد تمام اکاؤنٹس اور اسٹوریج کا نشان۔ جن دو کمپیوٹروں کا روٹ ایک ہو وہ ہر بیلنس پر متفق ہیں۔</translation>
    </message>
    <message>
        <source>Transactions root</source>
        <translation>ٹرانزیکشنوں کا روٹ</translation>
    </message>
    <message>
        <source>A fingerprint of the block&apos;s transactions in their order.</source>
        <translation>بلاک کی ٹرانزیکشنوں کا ان کی ترتیب میں نشان۔</translation>
    </message>
    <message>
        <source>Receipts root</source>
        <translation>رسیدوں کا روٹ</translation>
    </message>
    <message>
        <source>A fingerprint of what came of each transaction: success, gas and logs.</source>
        <translation>ہر ٹرانزیکشن کے نتیجے کا نشان: کامیابی، گیس اور لاگ۔</translation>
    </message>
    <message>
        <source>Logs bloom</source>
        <translation>لاگ بلوم</translation>
    </message>
    <message>
        <source>A filter of 2,048 bits that tells quickly which contracts surely wrote no log in this block.</source>
        <translation>2,048 بِٹ کی چھلنی جو فوراً بتاتی ہے کہ کن کنٹریکٹس نے اس بلاک میں یقیناً کوئی لاگ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>گیس حد</translation>
    </message>
    <message>
        <source>The most work that the block may hold.</source>
        <translation>زیادہ سے زیادہ کام جو بلاک میں سما سکتا ہے۔</translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation>خرچ شدہ گیس</translation>
    </message>
    <message>
        <source>The work that its transactions did.</source>
        <translation>وہ کام جو اس کی ٹرانزیکشنوں نے کیا۔</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>بنیادی فیس</translation>
    </message>
    <message>
        <source>What each unit of gas costs at least in this block. It rises after full blocks and falls after empty ones (EIP-1559).</source>
        <translation>اس بلاک میں گیس کی ہر اکائی کی کم از کم قیمت۔ بھرے بلاکوں کے بعد بڑھتی ہے اور خالی کے بعد گھٹتی ہے (EIP-1559)۔</translation>
    </message>
    <message>
        <source>Blob gas used</source>
        <translation>خرچ شدہ بلاب گیس</translation>
    </message>
    <message>
        <source>Room that blobs took (EIP-4844). A rollup&apos;s own blocks carry none; in Jovian it is the room that their data took.</source>
        <translation>بلاب نے جو جگہ لی (EIP-4844)۔ رول اپ کے اپنے بلاکوں میں کوئی بلاب نہیں ہوتا؛ جووین میں یہ وہ جگہ ہے جو ان کے ڈیٹا نے لی۔</translation>
    </message>
    <message>
        <source>Excess blob gas</source>
        <translation>زائد بلاب گیس</translation>
    </message>
    <message>
        <source>How far recent blobs were above their target; it sets the price of blobs (EIP-4844).</source>
        <translation>حالیہ بلاب اپنے ہدف سے کتنے اوپر تھے؛ بلاب کی قیمت اسی سے طے ہوتی ہے (EIP-4844)۔</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>اضافی ڈیٹا</translation>
    </message>
    <message>
        <source>What the next base fee goes by: denominator and elasticity, in Jovian the least fee too.</source>
        <translation>اگلی بنیادی فیس جن سے نکلتی ہے: مخرج اور لچک، جووین میں کم سے کم فیس بھی۔</translation>
    </message>
    <message>
        <source>Randomness</source>
        <translation>اتفاقی عدد</translation>
    </message>
    <message>
        <source>A number that contracts can read as PREVRANDAO. With a single sequencer it is no secret: do not draw lots with it.</source>
        <translation>ایک عدد جسے کنٹریکٹ PREVRANDAO کے طور پر پڑھ سکتے ہیں۔ واحد سیکوینسر کے ساتھ یہ راز نہیں: اس سے قرعہ نہ نکالیں۔</translation>
    </message>
    <message>
        <source>Ommers hash</source>
        <translation>اومرز ہیش</translation>
    </message>
    <message>
        <source>Left from the time of mining; always the hash of an empty list.</source>
        <translation>مائننگ کے زمانے کی باقیات؛ ہمیشہ خالی فہرست کا ہیش۔</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>دشواری</translation>
    </message>
    <message>
        <source>Left from the time of mining; always 0.</source>
        <translation>مائننگ کے زمانے کی باقیات؛ ہمیشہ 0۔</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>نانس</translation>
    </message>
    <message>
        <source>Withdrawals root</source>
        <translation>نکاسیوں کا روٹ</translation>
    </message>
    <message>
        <source>The fingerprint of the contract that holds withdrawals to the L1; empty where there is none.</source>
        <translation>اس کنٹریکٹ کا نشان جو L1 کی طرف نکاسیاں رکھتا ہے؛ جہاں کوئی نہ ہو وہاں خالی۔</translation>
    </message>
    <message>
        <source>Parent beacon block root</source>
        <translation>پیرنٹ بیکن بلاک روٹ</translation>
    </message>
    <message>
        <source>On the L1 it names a block of the consensus layer (EIP-4788).</source>
        <translation>L1 پر یہ کنسینسس لیئر کے بلاک کا نام ہے (EIP-4788)۔</translation>
    </message>
    <message>
        <source>Requests hash</source>
        <translation>درخواستوں کا ہیش</translation>
    </message>
    <message>
        <source>A fingerprint of requests to the consensus layer (EIP-7685); here there are none.</source>
        <translation>کنسینسس لیئر سے درخواستوں کا نشان (EIP-7685)؛ یہاں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>ابتدائی</translation>
    </message>
    <message>
        <source>Block %1 does not exist; the newest block is %2.</source>
        <translation>بلاک %1 موجود نہیں؛ سب سے نیا بلاک %2 ہے۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hash: it needs 0x and 64 hexadecimal digits.</source>
        <translation>”%1“ ہیش نہیں: 0x اور 64 ہیکساڈیسیمل ہندسے چاہییں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: it needs 0x and 40 hexadecimal digits, in one case or with a right checksum.</source>
        <translation>”%1“ پتہ نہیں: 0x اور 40 ہیکساڈیسیمل ہندسے چاہییں، ایک ہی صورت میں یا درست چیک سم کے ساتھ۔</translation>
    </message>
    <message>
        <source>Transaction %1 gave another result when it was run again; its calls are not shown.</source>
        <translation>ٹرانزیکشن %1 نے دوبارہ چلانے پر مختلف نتیجہ دیا؛ اس کی کالیں نہیں دکھائی جا رہیں۔</translation>
    </message>
    <message>
        <source>%1 minted %5 of %2 and paid %3</source>
        <translation>%1 نے %2 میں سے %5 منٹ کیا اور %3 ادا کیے</translation>
    </message>
    <message>
        <source>%1 claimed tokens of %2</source>
        <translation>%1 نے %2 کے ٹوکن لیے</translation>
    </message>
    <message>
        <source>%1 sent %5 units of %2 to %4</source>
        <translation>%1 نے %4 کو %2 کی %5 اکائیاں بھیجیں</translation>
    </message>
    <message>
        <source>%1 made a move in %2</source>
        <translation>%1 نے %2 میں چال چلی</translation>
    </message>
    <message>
        <source>%1 sold %5 units of %4 to %2</source>
        <translation>%1 نے %2 کو %4 کی %5 اکائیاں بیچیں</translation>
    </message>
    <message>
        <source>%1 withdrew what %2 had earned</source>
        <translation>%1 نے %2 کی کمائی نکالی</translation>
    </message>
    <message>
        <source>%1 deployed the contract %2</source>
        <translation>%1 نے کنٹریکٹ %2 نصب کیا</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3</source>
        <translation>%1 نے %3 کو %2 بھیجے</translation>
    </message>
    <message>
        <source>%1 called %2 of %3 and sent %4 along</source>
        <translation>%1 نے %3 کا %2 بلایا اور ساتھ %4 بھیجے</translation>
    </message>
    <message>
        <source>This failed and was undone, though its gas was paid: %1</source>
        <translation>یہ ناکام ہوئی اور واپس پلٹ دی گئی، اگرچہ گیس کی ادائیگی ہو گئی: %1</translation>
    </message>
    <message>
        <source>The most work that the sender was ready to pay for.</source>
        <translation>زیادہ سے زیادہ کام جس کی قیمت بھیجنے والا دینے کو تیار تھا۔</translation>
    </message>
    <message>
        <source>The work that was done; the rest was not charged.</source>
        <translation>جو کام ہوا؛ باقی کی رقم نہیں لی گئی۔</translation>
    </message>
    <message>
        <source>Gas price paid</source>
        <translation>ادا شدہ گیس قیمت</translation>
    </message>
    <message>
        <source>What each unit of gas cost: the block&apos;s base fee and the tip.</source>
        <translation>گیس کی ہر اکائی کی قیمت: بلاک کی بنیادی فیس اور ٹِپ۔</translation>
    </message>
    <message>
        <source>Highest gas price</source>
        <translation>سب سے زیادہ گیس قیمت</translation>
    </message>
    <message>
        <source>The most the sender would have paid for a unit of gas.</source>
        <translation>بھیجنے والا گیس کی ایک اکائی کے لیے زیادہ سے زیادہ اتنا دیتا۔</translation>
    </message>
    <message>
        <source>Highest tip</source>
        <translation>سب سے زیادہ ٹِپ</translation>
    </message>
    <message>
        <source>The most of it that may go to the block&apos;s maker.</source>
        <translation>اس میں سے زیادہ سے زیادہ جو بلاک بنانے والے کو جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>فیس</translation>
    </message>
    <message>
        <source>Gas used times the price paid.</source>
        <translation>خرچ شدہ گیس ضرب ادا شدہ قیمت۔</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>رسائی کی فہرست</translation>
    </message>
    <message>
        <source>Accounts that the transaction announced it would use (EIP-2930).</source>
        <translation>وہ اکاؤنٹ جن کے استعمال کا ٹرانزیکشن نے پہلے سے بتایا (EIP-2930)۔</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>اجازت نامے</translation>
    </message>
    <message>
        <source>Accounts that let a contract&apos;s code run in their name (EIP-7702).</source>
        <translation>وہ اکاؤنٹ جو کسی کنٹریکٹ کا کوڈ اپنے نام سے چلنے دیتے ہیں (EIP-7702)۔</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Which of Ethereum&apos;s formats the transaction has (EIP-2718).</source>
        <translation>ٹرانزیکشن ایتھیریم کی کس شکل میں ہے (EIP-2718)۔</translation>
    </message>
    <message>
        <source>How many transactions the sender had sent before. Each number counts once, so that nobody can repeat a transaction.</source>
        <translation>بھیجنے والے نے اس سے پہلے کتنی ٹرانزیکشنیں بھیجی تھیں۔ ہر نمبر ایک ہی بار چلتا ہے، تاکہ کوئی ٹرانزیکشن دہرائی نہ جا سکے۔</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Coins sent along.</source>
        <translation>ساتھ بھیجے گئے سکے۔</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>چین</translation>
    </message>
    <message>
        <source>The only chain on which the signature is valid (EIP-155).</source>
        <translation>واحد چین جس پر یہ دستخط درست ہے (EIP-155)۔</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>اِن پُٹ</translation>
    </message>
    <message>
        <source>The call as the contract received it: four bytes that choose the function, then its arguments.</source>
        <translation>کال جیسی کنٹریکٹ کو ملی: چار بائٹس جو فنکشن چنتی ہیں، پھر اس کے دلائل۔</translation>
    </message>
    <message>
        <source>Signature r</source>
        <translation>دستخط r</translation>
    </message>
    <message>
        <source>First half of the signature. From both halves and the transaction anybody can work out who signed.</source>
        <translation>دستخط کا پہلا نصف۔ دونوں نصف اور ٹرانزیکشن سے کوئی بھی جان سکتا ہے کہ دستخط کس نے کیے۔</translation>
    </message>
    <message>
        <source>Signature s</source>
        <translation>دستخط s</translation>
    </message>
    <message>
        <source>Second half of the signature.</source>
        <translation>دستخط کا دوسرا نصف۔</translation>
    </message>
    <message>
        <source>A waiting transaction was dropped: %1</source>
        <translation>منتظر ٹرانزیکشن ہٹا دی گئی: %1</translation>
    </message>
    <message>
        <source>Contract deployed at %1</source>
        <translation>کنٹریکٹ %1 پر نصب ہوا</translation>
    </message>
    <message>
        <source>The first block is made and stored.</source>
        <translation>پہلا بلاک بن کر محفوظ ہو گیا۔</translation>
    </message>
    <message>
        <source>This folder holds chain %1, not chain %2. Choose another folder, or reopen that run.</source>
        <translation>اس فولڈر میں چین %1 ہے، چین %2 نہیں۔ دوسرا فولڈر چنیں، یا وہی رن دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The stored state does not give the state root of block %1: the data is damaged. Restore a copy of the run&apos;s folder, or start the design again.</source>
        <translation>محفوظ اسٹیٹ سے بلاک %1 کا اسٹیٹ روٹ نہیں بنتا: ڈیٹا خراب ہے۔ رن کے فولڈر کی نقل واپس رکھیں، یا ڈیزائن نئے سرے سے شروع کریں۔</translation>
    </message>
    <message>
        <source>There is no block %1.</source>
        <translation>بلاک %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>The design names the module %1 for %2, which this version does not have.</source>
        <translation>ڈیزائن %2 کے لیے ماڈیول %1 کا نام لیتا ہے، جو اس ورژن میں نہیں۔</translation>
    </message>
    <message>
        <source>The rollup is not running: it takes no transactions. Resume or reopen it first.</source>
        <translation>رول اپ نہیں چل رہا: ٹرانزیکشنیں نہیں لیتا۔ پہلے اسے جاری کریں یا دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another port, or close that program.</source>
        <translation>پورٹ %1 کسی دوسرے پروگرام کے پاس ہے۔ دوسرا پورٹ چنیں، یا وہ پروگرام بند کریں۔</translation>
    </message>
    <message>
        <source>The ports from %1 to %2 are all taken. Choose a port yourself.</source>
        <translation>%1 سے %2 تک کے سب پورٹ مصروف ہیں۔ خود کوئی پورٹ چنیں۔</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>پورا عدد</translation>
    </message>
    <message>
        <source>an object { }</source>
        <translation>آبجیکٹ { }</translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation>فہرست [ ]</translation>
    </message>
    <message>
        <source>a whole number, a text, true or false</source>
        <translation>پورا عدد، متن، true یا false</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ڈیٹا</translation>
    </message>
    <message>
        <source>What fits into the blocks: %1 gas each %2 ms, %3 gas a transaction.</source>
        <translation>جتنا بلاکوں میں سماتا ہے: ہر %2 ملی سیکنڈ میں %1 گیس، فی ٹرانزیکشن %3 گیس۔</translation>
    </message>
    <message>
        <source>Half of the %1 ms between two promises of the sequencer, on average, when there is room.</source>
        <translation>سیکوینسر کے دو وعدوں کے بیچ کے %1 ملی سیکنڈ کا آدھا، اوسطاً، جب جگہ ہو۔</translation>
    </message>
    <message>
        <source>Processor time measured in &quot;%1&quot;, at the prices of &quot;%2&quot;.</source>
        <translation>”%1“ میں ناپا گیا پروسیسر وقت، ”%2“ کی قیمتوں پر۔</translation>
    </message>
    <message>
        <source>With 90 µs of processor time assumed, at the prices of &quot;%1&quot;. Run the design once to have it measured.</source>
        <translation>90 مائیکرو سیکنڈ پروسیسر وقت فرض کر کے، ”%1“ کی قیمتوں پر۔ ڈیزائن ایک بار چلائیں تو یہ ناپ لیا جائے گا۔</translation>
    </message>
    <message>
        <source>This is not a design file: %1</source>
        <translation>یہ ڈیزائن کی فائل نہیں: %1</translation>
    </message>
    <message>
        <source>Open a *.rollup.json file that the studio wrote, or mend the JSON at that place.</source>
        <translation>وہ *.rollup.json فائل کھولیں جو اسٹوڈیو نے لکھی ہو، یا اس جگہ JSON درست کریں۔</translation>
    </message>
    <message>
        <source>The file has %1 bytes; a design has at most %2.</source>
        <translation>فائل میں %1 بائٹس ہیں؛ ڈیزائن میں زیادہ سے زیادہ %2 ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>دیکھیں کہ یہ درست فائل ہے۔</translation>
    </message>
    <message>
        <source>The design is of version %1; this program reads versions up to %2.</source>
        <translation>ڈیزائن ورژن %1 کا ہے؛ یہ پروگرام %2 تک کے ورژن پڑھتا ہے۔</translation>
    </message>
    <message>
        <source>Update Rollup Studio, or save the design from the older program again.</source>
        <translation>رول اپ اسٹوڈیو اپ ڈیٹ کریں، یا پرانے پروگرام سے ڈیزائن دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>”%1“ غائب ہے۔</translation>
    </message>
    <message>
        <source>Add it: %2.</source>
        <translation>اسے شامل کریں: %2۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>”%1“ لازماً %2 ہو۔</translation>
    </message>
    <message>
        <source>Write %2 there.</source>
        <translation>وہاں %2 لکھیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not something a design has.</source>
        <translation>”%1“ ڈیزائن میں نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Remove it, or check its spelling. Known here: %2.</source>
        <translation>اسے ہٹائیں، یا ہجے دیکھیں۔ یہاں معلوم ہیں: %2۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 characters; it must have %3 to %4.</source>
        <translation>”%1“ میں %2 حروف ہیں؛ %3 سے %4 ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>Shorten or lengthen it.</source>
        <translation>اسے چھوٹا یا لمبا کریں۔</translation>
    </message>
    <message>
        <source>The token symbol &quot;%1&quot; must be 2 to 6 letters or digits.</source>
        <translation>ٹوکن کی علامت ”%1“ میں 2 سے 6 حروف یا ہندسے ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>Use a short symbol, such as ETH.</source>
        <translation>چھوٹی علامت رکھیں، جیسے ETH۔</translation>
    </message>
    <message>
        <source>%1 is not a chain id that wallets take.</source>
        <translation>%1 ایسی چین آئی ڈی نہیں جو والٹ لیتے ہوں۔</translation>
    </message>
    <message>
        <source>Use 0 to let the studio choose, or a number from 1 to %2.</source>
        <translation>0 رکھیں تو اسٹوڈیو خود چنے گا، یا 1 سے %2 تک کا عدد لکھیں۔</translation>
    </message>
    <message>
        <source>Chain id %1 belongs to %2: wallets would mistake your rollup for it.</source>
        <translation>چین آئی ڈی %1 پہلے سے %2 کی ہے: والٹ آپ کے رول اپ کو وہی سمجھیں گے۔</translation>
    </message>
    <message>
        <source>Use 0 to let the studio choose a free one.</source>
        <translation>0 رکھیں تو اسٹوڈیو خود کوئی خالی آئی ڈی چنے گا۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address, or its checksum is wrong.</source>
        <translation>”%1“ پتہ نہیں، یا اس کا چیک سم غلط ہے۔</translation>
    </message>
    <message>
        <source>Copy it again: 0x and 40 digits, with the capitals as they were.</source>
        <translation>اسے دوبارہ نقل کریں: 0x اور 40 ہندسے، بڑے حروف جیسے تھے ویسے ہی۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of wei.</source>
        <translation>”%1“ wei کی مقدار نہیں۔</translation>
    </message>
    <message>
        <source>Write a whole number without sign, as text: &quot;1000000000000000000&quot; is 1 ETH.</source>
        <translation>بغیر علامت کے پورا عدد متن کے طور پر لکھیں: &quot;1000000000000000000&quot; ایک ETH ہے۔</translation>
    </message>
    <message>
        <source>The genesis balances add up to more than fits (2^128 wei).</source>
        <translation>جینیسس کے بیلنس مل کر گنجائش سے بڑھ جاتے ہیں (2^128 wei)۔</translation>
    </message>
    <message>
        <source>Lower them.</source>
        <translation>انہیں کم کریں۔</translation>
    </message>
    <message>
        <source>The address %1 stands in the genesis twice.</source>
        <translation>پتہ %1 جینیسس میں دو بار ہے۔</translation>
    </message>
    <message>
        <source>Keep one line with the sum.</source>
        <translation>مجموعے کے ساتھ ایک ہی سطر رکھیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries; at most %3 are taken.</source>
        <translation>”%1“ میں %2 اندراجات ہیں؛ زیادہ سے زیادہ %3 لیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>کچھ ہٹائیں۔</translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot;.</source>
        <translation>”%1“ نام کی کوئی پرت نہیں۔</translation>
    </message>
    <message>
        <source>The layers are: %2.</source>
        <translation>پرتیں یہ ہیں: %2۔</translation>
    </message>
    <message>
        <source>The design chooses nothing for %1.</source>
        <translation>ڈیزائن %1 کے لیے کچھ نہیں چنتا۔</translation>
    </message>
    <message>
        <source>Choose one of: %2.</source>
        <translation>ان میں سے ایک چنیں: %2۔</translation>
    </message>
    <message>
        <source>There is no module &quot;%1&quot; for %2.</source>
        <translation>%2 کے لیے ”%1“ نام کا کوئی ماڈیول نہیں۔</translation>
    </message>
    <message>
        <source>Choose one of: %3.</source>
        <translation>ان میں سے ایک چنیں: %3۔</translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation>%1 کی کوئی ترتیب ”%2“ نہیں۔</translation>
    </message>
    <message>
        <source>Remove it, or check its spelling. It has: %3.</source>
        <translation>اسے ہٹائیں، یا ہجے دیکھیں۔ اس کی ترتیبات: %3۔</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4.</source>
        <translation>%1 کی قدر %2 ہے؛ %3 سے %4 تک ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Set it within the range.</source>
        <translation>اسے حد کے اندر رکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 کی قدر ”%2“ نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>%1 needs &quot;%2&quot;, which no chosen module provides.</source>
        <translation>%1 کو ”%2“ چاہیے، جو کوئی چنا ہوا ماڈیول نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Choose a module that provides it: %3.</source>
        <translation>ایسا ماڈیول چنیں جو یہ دیتا ہو: %3۔</translation>
    </message>
    <message>
        <source>There is no traffic &quot;%1&quot;.</source>
        <translation>”%1“ نام کی کوئی ٹریفک نہیں۔</translation>
    </message>
    <message>
        <source>Choose one of: %2; or none.</source>
        <translation>ان میں سے ایک چنیں: %2؛ یا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>There is no price set &quot;%1&quot;; costs are shown at &quot;%2&quot;.</source>
        <translation>”%1“ نام کا قیمتوں کا مجموعہ نہیں؛ لاگت ”%2“ پر دکھائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Choose a price set that is here.</source>
        <translation>ایسا قیمتوں کا مجموعہ چنیں جو یہاں موجود ہو۔</translation>
    </message>
    <message>
        <source>The traffic asks for %1 transactions a second; blocks of this size take %2.</source>
        <translation>ٹریفک فی سیکنڈ %1 ٹرانزیکشنیں مانگتی ہے؛ اس حجم کے بلاک %2 لیتے ہیں۔</translation>
    </message>
    <message>
        <source>Set the block gas limit to %3 M, or lower the rate.</source>
        <translation>بلاک کی گیس حد %3 ملین کریں، یا رفتار کم کریں۔</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true یا false</translation>
    </message>
    <message>
        <source>Block %1 does not exist yet; the newest block is %2.</source>
        <translation>بلاک %1 ابھی موجود نہیں؛ سب سے نیا بلاک %2 ہے۔</translation>
    </message>
    <message>
        <source>The state of block %1 is not kept; the oldest state that is, is that of block %2.</source>
        <translation>بلاک %1 کی اسٹیٹ محفوظ نہیں؛ سب سے پرانی محفوظ اسٹیٹ بلاک %2 کی ہے۔</translation>
    </message>
    <message>
        <source>The stored state change has format version %1, which this program does not know.</source>
        <translation>محفوظ اسٹیٹ تبدیلی کا فارمیٹ ورژن %1 ہے، جسے یہ پروگرام نہیں جانتا۔</translation>
    </message>
    <message>
        <source>A stored state change ends too early; the database is damaged.</source>
        <translation>محفوظ اسٹیٹ تبدیلی وقت سے پہلے ختم ہو گئی؛ ڈیٹا بیس خراب ہے۔</translation>
    </message>
    <message>
        <source>A stored state change is malformed (%1); the database is damaged.</source>
        <translation>محفوظ اسٹیٹ تبدیلی بگڑی ہوئی ہے (%1)؛ ڈیٹا بیس خراب ہے۔</translation>
    </message>
    <message>
        <source>The proof ends before the key&apos;s place in the trie is reached.</source>
        <translation>ثبوت ٹرائی میں کلید کی جگہ تک پہنچنے سے پہلے ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>Node %1 of the proof does not have the hash that the node above it names.</source>
        <translation>ثبوت کے نوڈ %1 کا ہیش وہ نہیں جو اس سے اوپر کا نوڈ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Node %1 of the proof is not a trie node.</source>
        <translation>ثبوت کا نوڈ %1 ٹرائی نوڈ نہیں۔</translation>
    </message>
    <message>
        <source>The proof holds %1 nodes too many.</source>
        <translation>ثبوت میں %1 نوڈ زائد ہیں۔</translation>
    </message>
    <message>
        <source>The chain&apos;s database was damaged (%1), and none of its blocks was left.</source>
        <translation>چین کا ڈیٹا بیس خراب تھا (%1)، اور اس کا کوئی بلاک نہیں بچا۔</translation>
    </message>
    <message>
        <source>The chain&apos;s database was damaged (%1). Its blocks up to %2 are intact and the chain goes on from there; the last one known was block %3. The damaged file was kept as %4.</source>
        <translation>چین کا ڈیٹا بیس خراب تھا (%1)۔ %2 تک کے بلاک سلامت ہیں اور چین وہیں سے آگے چلتی ہے؛ آخری معلوم بلاک %3 تھا۔ خراب فائل %4 کے نام سے رکھ لی گئی۔</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Free some space, then go on; everything acknowledged so far is safe.</source>
        <translation>ڈسک بھر گئی ہے: %1 لکھا نہ جا سکا۔ کچھ جگہ خالی کریں، پھر جاری رکھیں؛ اب تک جس کی تصدیق ہوئی وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Only %1 MB are left on the disk that holds %2. The engine stops below %3 MB so that nothing is lost; free some space and go on.</source>
        <translation>جس ڈسک پر %2 ہے اس پر صرف %1 MB باقی ہیں۔ %3 MB سے نیچے انجن رک جاتا ہے تاکہ کچھ ضائع نہ ہو؛ کچھ جگہ خالی کر کے جاری رکھیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another data folder, or give yourself the right to write there.</source>
        <translation>%1 میں لکھا نہیں جا سکتا (%2)۔ دوسرا ڈیٹا فولڈر چنیں، یا اپنے آپ کو وہاں لکھنے کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that the disk is attached and works.</source>
        <translation>%1 پڑھا نہیں جا سکتا (%2)۔ دیکھیں کہ ڈسک جڑی ہوئی ہے اور کام کر رہی ہے۔</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes that are accepted.</source>
        <translation>%1 ان %2 بائٹس سے بڑا ہے جو قبول کی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The disk reported an error while %1 was used (%2). Check the disk, then open it again.</source>
        <translation>%1 کے استعمال کے دوران ڈسک نے خرابی بتائی (%2)۔ ڈسک جانچیں، پھر اسے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The data folder %1 is in use by another program (process %2). Close it, or choose another folder with --data.</source>
        <translation>ڈیٹا فولڈر %1 کسی دوسرے پروگرام کے استعمال میں ہے (پروسیس %2)۔ اسے بند کریں، یا --data سے دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close it and try again.</source>
        <translation>%1 کسی دوسرے پروگرام کے استعمال میں ہے؛ اسے بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (format %2; this one knows up to %3). Install the newer version to open it.</source>
        <translation>%1 اس پروگرام کے نئے ورژن نے لکھا ہے (فارمیٹ %2؛ یہ %3 تک جانتا ہے)۔ کھولنے کے لیے نیا ورژن نصب کریں۔</translation>
    </message>
    <message>
        <source>%1 is not a file of this program&apos;s; nothing was changed in it.</source>
        <translation>%1 اس پروگرام کی فائل نہیں؛ اس میں کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Keep a copy of it, and open the run again: what is undamaged is kept, and what is lost is named.</source>
        <translation>%1 خراب ہے (%2)۔ اس کی نقل رکھ لیں اور رن دوبارہ کھولیں: جو سلامت ہے وہ رہے گا، اور جو ضائع ہوا وہ بتا دیا جائے گا۔</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and not even its first block can be read. Put a copy of the file in its place, or delete the run.</source>
        <translation>%1 خراب ہے (%2) اور اس کا پہلا بلاک بھی نہیں پڑھا جا سکتا۔ اس کی جگہ فائل کی نقل رکھیں، یا رن حذف کریں۔</translation>
    </message>
    <message>
        <source>Block %1 in the database is damaged: %2. Open the run again to go back to the last good block.</source>
        <translation>ڈیٹا بیس میں بلاک %1 خراب ہے: %2۔ آخری درست بلاک پر واپس جانے کے لیے رن دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The database %1 refused a command (%2).</source>
        <translation>ڈیٹا بیس %1 نے حکم رد کر دیا (%2)۔</translation>
    </message>
    <message>
        <source>Block %1 cannot be stored: the next one must be block %2.</source>
        <translation>بلاک %1 محفوظ نہیں ہو سکتا: اگلا بلاک %2 ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Block %1 cannot be stored: it does not follow the newest block.</source>
        <translation>بلاک %1 محفوظ نہیں ہو سکتا: یہ سب سے نئے بلاک کے بعد نہیں آتا۔</translation>
    </message>
    <message>
        <source>The question covers %1 blocks; at most %2 are searched at once. Ask for a shorter range.</source>
        <translation>سوال %1 بلاکوں پر پھیلا ہے؛ ایک وقت میں زیادہ سے زیادہ %2 میں تلاش ہوتی ہے۔ چھوٹی حد پوچھیں۔</translation>
    </message>
    <message>
        <source>More than %1 logs match; ask for a shorter range of blocks, or name an address.</source>
        <translation>%1 سے زیادہ لاگ ملتے ہیں؛ بلاکوں کی چھوٹی حد پوچھیں، یا کوئی پتہ دیں۔</translation>
    </message>
    <message>
        <source>The search took more than %1 s and was stopped; ask for a shorter range of blocks.</source>
        <translation>تلاش نے %1 سیکنڈ سے زیادہ لیے اور روک دی گئی؛ بلاکوں کی چھوٹی حد پوچھیں۔</translation>
    </message>
    <message>
        <source>There is no run number %1.</source>
        <translation>رن نمبر %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a file name of a design; use letters, digits, &quot;-&quot; and &quot;_&quot;, at most 64 of them.</source>
        <translation>”%1“ ڈیزائن کی فائل کا نام نہیں ہو سکتا؛ حروف، ہندسے، ”-“ اور ”_“ استعمال کریں، زیادہ سے زیادہ 64۔</translation>
    </message>
    <message>
        <source>The saved state %1 is damaged (%2); an older one is used.</source>
        <translation>محفوظ اسٹیٹ %1 خراب ہے (%2)؛ پرانی استعمال ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>%1 is no rollup archive: it does not begin with a list of contents. Choose a file whose name ends in .rollup-archive.</source>
        <translation>%1 رول اپ کا آرکائیو نہیں: یہ مندرجات کی فہرست سے شروع نہیں ہوتی۔ وہ فائل چنیں جس کا نام ‎.rollup-archive پر ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or cut short (%2). Fetch it again, or take another copy of it.</source>
        <translation>آرکائیو %1 خراب یا ادھورا ہے (%2)۔ اسے دوبارہ حاصل کریں، یا اس کی کوئی اور نقل لیں۔</translation>
    </message>
    <message>
        <source>%1 is there already and is not empty. Choose a folder that does not exist yet.</source>
        <translation>%1 پہلے سے موجود ہے اور خالی نہیں۔ ایسا فولڈر چنیں جو ابھی موجود نہ ہو۔</translation>
    </message>
    <message>
        <source>The work on %1 was stopped as asked; nothing was left half done.</source>
        <translation>%1 پر کام کہنے پر روک دیا گیا؛ کچھ ادھورا نہیں چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>The archive %1 was written by a newer version of this program (format %2; this one knows up to %3). Install the newer version to open it.</source>
        <translation>آرکائیو %1 اس پروگرام کے نئے ورژن نے لکھا ہے (فارمیٹ %2؛ یہ پروگرام %3 تک جانتا ہے)۔ اسے کھولنے کے لیے نیا ورژن انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The list of contents of %1 cannot be used (%2). Fetch the archive again, from somebody you trust.</source>
        <translation>%1 کے مندرجات کی فہرست قابلِ استعمال نہیں (%2)۔ آرکائیو دوبارہ حاصل کریں، کسی ایسے سے جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>The list of contents of %1 is not signed by the organiser that it names. Do not use the archive; fetch it again, from somebody you trust.</source>
        <translation>%1 کے مندرجات کی فہرست پر اس منتظم کے دستخط نہیں جس کا اس میں نام ہے۔ یہ آرکائیو استعمال نہ کریں؛ اسے دوبارہ حاصل کریں، کسی ایسے سے جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>%1 cannot be the path of a file in an archive: it must stay below the folder, and have only letters, digits, &quot;.&quot;, &quot;_&quot;, &quot;-&quot; and &quot;/&quot;, at most %2 of them.</source>
        <translation>%1 آرکائیو میں کسی فائل کا راستہ نہیں ہو سکتا: اسے فولڈر کے اندر رہنا چاہیے، اور اس میں صرف حروف، ہندسے، ”.“، ”_“، ”-“ اور ”/“ ہوں، زیادہ سے زیادہ %2۔</translation>
    </message>
    <message>
        <source>%1 has %2 files; an archive has between 1 and %3. Do not unpack it.</source>
        <translation>%1 میں %2 فائلیں ہیں؛ آرکائیو میں 1 سے %3 تک ہوتی ہیں۔ اسے نہ کھولیں۔</translation>
    </message>
    <message>
        <source>The files of %1 would take more than the %2 bytes that an archive may have. Do not unpack it.</source>
        <translation>%1 کی فائلیں ان %2 بائٹس سے زیادہ جگہ لیں گی جو آرکائیو لے سکتا ہے۔ اسے نہ کھولیں۔</translation>
    </message>
    <message>
        <source>The archive %1 holds %2 where its list of contents has %3. Somebody changed it: fetch it again, from somebody you trust.</source>
        <translation>آرکائیو %1 میں %2 ہے جہاں اس کے مندرجات کی فہرست میں %3 ہے۔ کسی نے اسے بدلا ہے: اسے دوبارہ حاصل کریں، کسی ایسے سے جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>The file %2 in the archive %1 is not the one that its list of contents was signed for. Fetch the archive again, or take another copy of it.</source>
        <translation>آرکائیو %1 کی فائل %2 وہ نہیں جس کے لیے مندرجات کی فہرست پر دستخط ہوئے تھے۔ آرکائیو دوبارہ حاصل کریں، یا اس کی کوئی اور نقل لیں۔</translation>
    </message>
    <message>
        <source>%1 holds no L1 data, or was written by a newer version of this program.</source>
        <translation>%1 میں L1 کا ڈیٹا نہیں، یا اسے اس پروگرام کے نئے ورژن نے لکھا ہے۔</translation>
    </message>
    <message>
        <source>The L1 data in %1 end at byte %2, before L1 block %3 is there. Fetch the archive again, or take another copy of it.</source>
        <translation>%1 میں L1 کا ڈیٹا بائٹ %2 پر ختم ہو جاتا ہے، L1 بلاک %3 سے پہلے۔ آرکائیو دوبارہ حاصل کریں، یا اس کی کوئی اور نقل لیں۔</translation>
    </message>
    <message>
        <source>The L1 data in %1 are damaged at byte %2 (%3). Fetch the archive again, or take another copy of it.</source>
        <translation>%1 میں L1 کا ڈیٹا بائٹ %2 پر خراب ہے (%3)۔ آرکائیو دوبارہ حاصل کریں، یا اس کی کوئی اور نقل لیں۔</translation>
    </message>
    <message>
        <source>L1 block %2 in %1 does not follow the one before it: blocks are missing, or are of another L1. Fetch the archive again, from somebody you trust.</source>
        <translation>%1 میں L1 بلاک %2 اپنے سے پہلے والے کے بعد نہیں آتا: بلاک غائب ہیں، یا کسی اور L1 کے ہیں۔ آرکائیو دوبارہ حاصل کریں، کسی ایسے سے جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>L1 block %2 in %1 has the hash %3, where the L1 has %4. The L1 data are not those of this L1: do not believe what follows from them.</source>
        <translation>%1 میں L1 بلاک %2 کا ہیش %3 ہے، جبکہ L1 کے پاس %4 ہے۔ L1 کا یہ ڈیٹا اس L1 کا نہیں: اس سے جو نکلے اس پر یقین نہ کریں۔</translation>
    </message>
    <message>
        <source>L1 block %2 in %1 was changed: its %3 are not those that its header commits to. Fetch the archive again, from somebody you trust.</source>
        <translation>%1 میں L1 بلاک %2 بدلا گیا ہے: اس کے %3 وہ نہیں جن کی کمٹمنٹ اس کے ہیڈر میں ہے۔ آرکائیو دوبارہ حاصل کریں، کسی ایسے سے جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>The blob %2 in %1 was changed: it is not the one that L1 commits to. Fetch the archive again, from somebody you trust.</source>
        <translation>%1 میں بلاب %2 بدلا گیا ہے: یہ وہ نہیں جس کی کمٹمنٹ L1 پر ہے۔ آرکائیو دوبارہ حاصل کریں، کسی ایسے سے جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>The data in %1 that were committed to in L1 block %2 were changed. Fetch the archive again, from somebody you trust.</source>
        <translation>%1 میں وہ ڈیٹا بدلا گیا ہے جس کی کمٹمنٹ L1 بلاک %2 میں تھی۔ آرکائیو دوبارہ حاصل کریں، کسی ایسے سے جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>The L1 data in %1 begin with L1 block %3: block %2 is not among them.</source>
        <translation>%1 میں L1 کا ڈیٹا L1 بلاک %3 سے شروع ہوتا ہے: بلاک %2 اس میں نہیں۔</translation>
    </message>
    <message>
        <source>The L1 data in %1 lack the blob %2. They are of another rollup, or not whole: fetch the archive again.</source>
        <translation>%1 میں L1 کے ڈیٹا میں بلاب %2 نہیں۔ یہ کسی اور رول اپ کا ہے، یا پورا نہیں: آرکائیو دوبارہ حاصل کریں۔</translation>
    </message>
    <message>
        <source>The L1 data in %1 lack what was committed to in L1 block %2. They are of another rollup, or not whole: fetch the archive again.</source>
        <translation>%1 میں L1 کے ڈیٹا میں وہ نہیں جس کی کمٹمنٹ L1 بلاک %2 میں تھی۔ یہ کسی اور رول اپ کا ہے، یا پورا نہیں: آرکائیو دوبارہ حاصل کریں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an archived rollup; use 1 to %2 bytes of plain text.</source>
        <translation>”%1“ آرکائیو کیے گئے رول اپ کا نام نہیں ہو سکتا؛ سادہ متن کی 1 سے %2 بائٹس استعمال کریں۔</translation>
    </message>
    <message>
        <source>%1 cannot be archived, since it is no plain file. Leave it out, or copy it.</source>
        <translation>%1 آرکائیو نہیں ہو سکتا کیونکہ یہ عام فائل نہیں۔ اسے چھوڑ دیں، یا اس کی نقل بنائیں۔</translation>
    </message>
    <message>
        <source>%1 changed while it was being archived. Stop the rollup, and whatever else writes there, and try again.</source>
        <translation>%1 آرکائیو ہوتے وقت بدل گیا۔ رول اپ کو، اور جو کچھ بھی وہاں لکھتا ہے اسے روکیں، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>already known: the pool has this transaction</source>
        <translation>پہلے سے معلوم: یہ ٹرانزیکشن پول میں موجود ہے</translation>
    </message>
    <message>
        <source>invalid chain id: the transaction is signed for chain %1, this is chain %2</source>
        <translation>غلط چین آئی ڈی: ٹرانزیکشن پر چین %1 کے لیے دستخط ہیں، یہ چین %2 ہے</translation>
    </message>
    <message>
        <source>transaction type not supported: type %1 is not taken from wallets on this chain</source>
        <translation>ٹرانزیکشن کی قسم کی گنجائش نہیں: اس چین پر والٹ سے قسم %1 نہیں لی جاتی</translation>
    </message>
    <message>
        <source>oversized data: the transaction has %1 bytes, at most %2 are taken</source>
        <translation>بہت بڑا ڈیٹا: ٹرانزیکشن میں %1 بائٹس ہیں، زیادہ سے زیادہ %2 لی جاتی ہیں</translation>
    </message>
    <message>
        <source>exceeds block gas limit: the transaction asks for %1 gas, a block has %2</source>
        <translation>بلاک کی گیس حد سے زیادہ: ٹرانزیکشن %1 گیس مانگتی ہے، بلاک میں %2 ہے</translation>
    </message>
    <message>
        <source>intrinsic gas too low: the transaction has %1 gas and needs at least %2 to start</source>
        <translation>ابتدائی گیس بہت کم: ٹرانزیکشن میں %1 گیس ہے اور شروع ہونے کو کم از کم %2 چاہیے</translation>
    </message>
    <message>
        <source>nonce too low: next nonce %2, tx nonce %1</source>
        <translation>نانس بہت پیچھے: اگلا نانس %2، ٹرانزیکشن کا نانس %1</translation>
    </message>
    <message>
        <source>nonce too high: tx nonce %1 is more than %3 ahead of the account&apos;s next nonce %2; send the ones between first</source>
        <translation>نانس بہت آگے: ٹرانزیکشن کا نانس %1 اکاؤنٹ کے اگلے نانس %2 سے %3 سے بھی زیادہ آگے ہے؛ پہلے بیچ والی بھیجیں</translation>
    </message>
    <message>
        <source>insufficient funds for gas * price + value: the account has %1 wei and needs %2 wei</source>
        <translation>گیس * قیمت + رقم کے لیے بیلنس ناکافی: اکاؤنٹ میں %1 wei ہیں اور %2 wei چاہییں</translation>
    </message>
    <message>
        <source>replacement transaction underpriced: raise both fees by at least %1 % above the waiting one</source>
        <translation>بدل ٹرانزیکشن کی قیمت کم: دونوں فیسیں منتظر ٹرانزیکشن سے کم از کم %1 % اوپر کریں</translation>
    </message>
    <message>
        <source>transaction underpriced: the highest fee of %1 wei a gas is below the chain&apos;s least base fee of %2 wei</source>
        <translation>ٹرانزیکشن کی قیمت کم: سب سے زیادہ فیس %1 wei فی گیس چین کی کم از کم بنیادی فیس %2 wei سے نیچے ہے</translation>
    </message>
    <message>
        <source>txpool is full: %1 transactions wait; try again in a moment</source>
        <translation>ٹرانزیکشن پول بھرا ہے: %1 ٹرانزیکشنیں منتظر ہیں؛ ذرا دیر میں دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>The blobs come in version %1 of their wrapper; version 1 is known (EIP-7594).</source>
        <translation>بلاب اپنے غلاف کے نسخے %1 میں آئے ہیں؛ نسخہ 1 معلوم ہے (EIP-7594)۔</translation>
    </message>
    <message>
        <source>The transaction names %1 blobs; there must be as many blobs and commitments, and proofs for all of them.</source>
        <translation>ٹرانزیکشن %1 بلاب بتاتی ہے؛ اتنے ہی بلاب اور کمٹمنٹ ہونے چاہییں، اور ان سب کے ثبوت۔</translation>
    </message>
    <message>
        <source>The commitment to blob %1 is not the one whose hash the transaction names.</source>
        <translation>بلاب %1 کی کمٹمنٹ وہ نہیں جس کا ہیش ٹرانزیکشن بتاتی ہے۔</translation>
    </message>
    <message>
        <source>The proofs do not fit the blobs and their commitments.</source>
        <translation>ثبوت بلاب اور ان کی کمٹمنٹ سے میل نہیں کھاتے۔</translation>
    </message>
    <message>
        <source>missing blob sidecar: a blob transaction is sent with its blobs and their proofs</source>
        <translation>بلاب ساتھ نہیں: بلاب والی ٹرانزیکشن اپنے بلاب اور ان کے ثبوتوں کے ساتھ بھیجی جاتی ہے</translation>
    </message>
    <message>
        <source>invalid blob proofs: since Osaka there is one for each cell, before it one for each blob</source>
        <translation>بلاب کے ثبوت درست نہیں: اوساکا کے بعد ہر خانے کا ایک ثبوت ہوتا ہے، اس سے پہلے ہر بلاب کا ایک</translation>
    </message>
    <message>
        <source>too many blobs in transaction: have %1, permitted %2</source>
        <translation>ٹرانزیکشن میں بہت زیادہ بلاب ہیں: %1 ہیں، %2 کی اجازت ہے</translation>
    </message>
    <message>
        <source>txpool is full for this account: %1 of its transactions wait already</source>
        <translation>اس اکاؤنٹ کے لیے ٹرانزیکشن پول بھرا ہے: اس کی %1 ٹرانزیکشنیں پہلے سے منتظر ہیں</translation>
    </message>
    <message>
        <source>Gas is dearer than its users would pay: they wait until it falls.</source>
        <translation>گیس اس سے مہنگی ہے جو اس کے صارف دیں: وہ سستی ہونے تک انتظار کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Your price set &quot;%1&quot; cannot be read and is left out: %2 Save it again.</source>
        <translation>آپ کا قیمتوں کا مجموعہ &quot;%1&quot; پڑھا نہیں جا سکتا، اس لیے شامل نہیں: %2 اسے دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The list of web pages that may use your rollups cannot be read. Allow them again.</source>
        <translation>ان ویب صفحات کی فہرست پڑھی نہیں جا سکتی جو آپ کے رول اپ استعمال کر سکتے ہیں۔ انہیں دوبارہ اجازت دیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a web site, like https://example.org.</source>
        <translation>&quot;%1&quot; کسی ویب سائٹ کا پتہ نہیں، جیسے https://example.org۔</translation>
    </message>
    <message>
        <source>A web page of %1 asks to use the rollups of this computer.</source>
        <translation>%1 کا ایک ویب صفحہ اس کمپیوٹر کے رول اپ استعمال کرنا چاہتا ہے۔</translation>
    </message>
    <message>
        <source>finalized</source>
        <translation>حتمی</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Less than %1 MB are left on the disk. The rollup stops at %2 MB, so that nothing is lost: free some space.</source>
        <translation>ڈسک پر %1 ایم بی سے کم جگہ بچی ہے۔ %2 ایم بی پر رول اپ رک جائے گا تاکہ کچھ ضائع نہ ہو: کچھ جگہ خالی کریں۔</translation>
    </message>
    <message>
        <source>Measured on this computer in &quot;%1&quot;: what one core managed. Blocks would take %2 a second.</source>
        <translation>اس کمپیوٹر پر &quot;%1&quot; میں ناپا گیا: جتنا ایک کور نے سنبھالا۔ بلاکوں میں فی سیکنڈ %2 آ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>What fits into the blocks: %1 gas each %2 ms, %3 gas a transaction. Measured on this computer in &quot;%4&quot;, one core manages %5 a second.</source>
        <translation>جتنا بلاکوں میں سماتا ہے: ہر %2 ملی سیکنڈ میں %1 گیس، فی ٹرانزیکشن %3 گیس۔ اس کمپیوٹر پر &quot;%4&quot; میں ناپا گیا: ایک کور فی سیکنڈ %5 سنبھالتا ہے۔</translation>
    </message>
    <message>
        <source>The matching logs hold more than %1 MB; ask for a shorter range of blocks.</source>
        <translation>ملنے والے لاگ %1 ایم بی سے زیادہ ہیں؛ کم بلاکوں کا پوچھیں۔</translation>
    </message>
    <message>
        <source>No block ever becomes safe or final: both names stay at the first block.</source>
        <translation>کوئی بلاک کبھی محفوظ یا حتمی نہیں ہوتا: دونوں نام پہلے بلاک پر ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>An event of the deposit contract is not laid out as EIP-6110 says.</source>
        <translation>ڈپازٹ کنٹریکٹ کا ایک ایونٹ EIP-6110 کی بتائی ترتیب میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>The transaction&apos;s data counts for %1 gas, the block has %2 left for data; wait.</source>
        <translation>ٹرانزیکشن کا ڈیٹا %1 گیس کے برابر شمار ہوتا ہے، بلاک میں ڈیٹا کے لیے %2 باقی ہے؛ انتظار کریں۔</translation>
    </message>
    <message>
        <source>There is no contract at %1, which this chain&apos;s rules need (EIP-7002, EIP-7251).</source>
        <translation>%1 پر کوئی کنٹریکٹ نہیں، حالانکہ اس چین کے قواعد کو اس کی ضرورت ہے (EIP-7002، EIP-7251)۔</translation>
    </message>
    <message>
        <source>The call of the system contract %1 at the end of the block failed: %2.</source>
        <translation>بلاک کے آخر میں سسٹم کنٹریکٹ %1 کی کال ناکام ہوئی: %2۔</translation>
    </message>
    <message>
        <source>Osaka (December 2025)</source>
        <translation>اوساکا (دسمبر 2025)</translation>
    </message>
    <message>
        <source>Rollup rules</source>
        <translation>رول اپ کے قواعد</translation>
    </message>
    <message>
        <source>Isthmus (May 2025)</source>
        <translation>استھمس (مئی 2025)</translation>
    </message>
    <message>
        <source>Jovian (December 2025)</source>
        <translation>جووین (دسمبر 2025)</translation>
    </message>
    <message>
        <source>The block&apos;s parent is %1, the chain&apos;s last block is %2.</source>
        <translation>بلاک کا پیش رو %1 ہے، چین کا آخری بلاک %2 ہے۔</translation>
    </message>
    <message>
        <source>The block has number %1, after its parent comes %2.</source>
        <translation>بلاک کا نمبر %1 ہے، اس کے پیش رو کے بعد %2 آتا ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s time %1 is not after its parent&apos;s, %2.</source>
        <translation>بلاک کا وقت %1 اس کے پیش رو کے وقت %2 کے بعد نہیں ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s gas limit %1 is below 5000, or a 1024th or more away from its parent&apos;s, %2.</source>
        <translation>بلاک کی گیس حد %1 یا تو 5000 سے کم ہے یا پیش رو کی حد %2 سے 1024ویں حصے یا زیادہ دور ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s base fee is %1, its parent makes it %2 (EIP-1559).</source>
        <translation>بلاک کی بنیادی فیس %1 ہے، پیش رو کے مطابق %2 ہونی چاہیے (EIP-1559)۔</translation>
    </message>
    <message>
        <source>The block&apos;s excess blob gas is %1, its parent makes it %2 (EIP-4844).</source>
        <translation>بلاک کی اضافی بلاب گیس %1 ہے، پیش رو کے مطابق %2 ہونی چاہیے (EIP-4844)۔</translation>
    </message>
    <message>
        <source>The block&apos;s difficulty is %1, its parent and its time make it %2.</source>
        <translation>بلاک کی مشکل %1 ہے، پیش رو اور وقت کے مطابق %2 ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>The block&apos;s header does not have the fields of the fork %1.</source>
        <translation>بلاک کے ہیڈر میں فورک %1 کے خانے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The block&apos;s extra data has %1 bytes, at most %2 are allowed.</source>
        <translation>بلاک کے اضافی ڈیٹا میں %1 بائٹس ہیں، زیادہ سے زیادہ %2 کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s difficulty and nonce must be zero since the Merge, and it has no ommers (EIP-3675).</source>
        <translation>مرج کے بعد بلاک کی مشکل اور نانس صفر ہونی چاہییں، اور اس میں اومرز نہیں ہوتے (EIP-3675)۔</translation>
    </message>
    <message>
        <source>The block uses %1 gas, its limit is %2.</source>
        <translation>بلاک %1 گیس استعمال کرتا ہے، اس کی حد %2 ہے۔</translation>
    </message>
    <message>
        <source>The block has %1 bytes, at most %2 are allowed (EIP-7934).</source>
        <translation>بلاک میں %1 بائٹس ہیں، زیادہ سے زیادہ %2 کی اجازت ہے (EIP-7934)۔</translation>
    </message>
    <message>
        <source>The block&apos;s transactions have the root %1, its header says %2.</source>
        <translation>بلاک کی ٹرانزیکشنز کی جڑ %1 ہے، ہیڈر %2 کہتا ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s ommers have the hash %1, its header says %2.</source>
        <translation>بلاک کے اومرز کا ہیش %1 ہے، ہیڈر %2 کہتا ہے۔</translation>
    </message>
    <message>
        <source>The block has %1 ommers, at most %2 are allowed.</source>
        <translation>بلاک میں %1 اومرز ہیں، زیادہ سے زیادہ %2 کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s ommer %1 is one of its ancestors, or an ommer already.</source>
        <translation>بلاک کا اومر %1 اس کے اپنے اجداد میں سے ہے، یا پہلے ہی اومر ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s ommer %1 is no sibling of one of its last six ancestors.</source>
        <translation>بلاک کا اومر %1 اس کے آخری چھ اجداد میں سے کسی کا ہم سر نہیں ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s withdrawals have the root %1, its header says %2.</source>
        <translation>بلاک کی رقم نکلوانے کی فہرست کی جڑ %1 ہے، ہیڈر %2 کہتا ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s transactions use %1 gas, its header says %2.</source>
        <translation>بلاک کی ٹرانزیکشنز %1 گیس استعمال کرتی ہیں، ہیڈر %2 کہتا ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s transactions use %1 blob gas, its header says %2.</source>
        <translation>بلاک کی ٹرانزیکشنز %1 بلاب گیس استعمال کرتی ہیں، ہیڈر %2 کہتا ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s receipts have the root %1, its header says %2.</source>
        <translation>بلاک کی رسیدوں کی جڑ %1 ہے، ہیڈر %2 کہتا ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s logs do not give the bloom in its header.</source>
        <translation>بلاک کے لاگز سے وہ بلوم نہیں بنتا جو ہیڈر میں ہے۔</translation>
    </message>
    <message>
        <source>The block&apos;s requests have the hash %1, its header says %2 (EIP-7685).</source>
        <translation>بلاک کی درخواستوں کا ہیش %1 ہے، ہیڈر %2 کہتا ہے (EIP-7685)۔</translation>
    </message>
    <message>
        <source>After the block the state&apos;s root is %1, its header says %2.</source>
        <translation>بلاک کے بعد حالت کی جڑ %1 ہے، ہیڈر %2 کہتا ہے۔</translation>
    </message>
    <message>
        <source>account %1 is not a precompile</source>
        <translation>اکاؤنٹ %1 پری کمپائل نہیں ہے</translation>
    </message>
    <message>
        <source>account %1 is already overridden</source>
        <translation>اکاؤنٹ %1 پہلے ہی بدلا جا چکا ہے</translation>
    </message>
    <message>
        <source>account %1 has both &apos;state&apos; and &apos;stateDiff&apos;</source>
        <translation>اکاؤنٹ %1 کے لیے &apos;state&apos; اور &apos;stateDiff&apos; دونوں دیے گئے ہیں</translation>
    </message>
    <message>
        <source>block override &quot;%1&quot; is not supported for this RPC method</source>
        <translation>اس RPC طریقے کے لیے بلاک کی تبدیلی &quot;%1&quot; دستیاب نہیں</translation>
    </message>
    <message>
        <source>block numbers must be in order: %1 &lt;= %2</source>
        <translation>بلاک نمبر ترتیب سے ہونے چاہییں: %1 &lt;= %2</translation>
    </message>
    <message>
        <source>block timestamps must be in order: %1 &lt;= %2</source>
        <translation>بلاکوں کے اوقات ترتیب سے ہونے چاہییں: %1 &lt;= %2</translation>
    </message>
    <message>
        <source>too many blocks</source>
        <translation>بلاک بہت زیادہ ہیں</translation>
    </message>
    <message>
        <source>block gas limit reached: remaining: %1, required: %2</source>
        <translation>بلاک کی گیس حد پوری ہو گئی: باقی %1، درکار %2</translation>
    </message>
    <message>
        <source>execution aborted: the simulation took too long</source>
        <translation>عمل روک دیا گیا: فرضی چلانے میں بہت وقت لگا</translation>
    </message>
    <message>
        <source>No L1 is running. Launch a rollup that settles on one first.</source>
        <translation>کوئی L1 نہیں چل رہی۔ پہلے ایسا رول اپ شروع کریں جو کسی L1 پر تصفیہ کرتا ہو۔</translation>
    </message>
    <message>
        <source>This rollup stands on no L1: there is nothing to compare it with.</source>
        <translation>یہ رول اپ کسی L1 پر قائم نہیں: موازنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The workspace&apos;s L1 has made no block for a minute. Close the studio and open it again; its data are safe.</source>
        <translation>ورک اسپیس کی L1 نے ایک منٹ سے کوئی بلاک نہیں بنایا۔ اسٹوڈیو بند کر کے دوبارہ کھولیں؛ اس کا ڈیٹا سلامت ہے۔</translation>
    </message>
    <message>
        <source>Blob %1 is not made of 4,096 field elements, each below the modulus (EIP-4844).</source>
        <translation>بلاب %1 ایسے 4,096 فیلڈ عناصر سے نہیں بنا جن میں سے ہر ایک ماڈیولس سے کم ہو (EIP-4844)۔</translation>
    </message>
    <message>
        <source>L1 block %1 is no longer in the chain: the L1 was reorganised.</source>
        <translation>L1 بلاک %1 اب چین میں نہیں رہا: L1 کی ازسرِنو ترتیب ہوئی۔</translation>
    </message>
    <message>
        <source>The L1 does not give its block %1 now.</source>
        <translation>L1 اس وقت اپنا بلاک %1 نہیں دے رہی۔</translation>
    </message>
    <message>
        <source>What the L1 node gives as the blob %1 is another one: it has the hash %2.</source>
        <translation>L1 نوڈ بلاب %1 کی جگہ کوئی اور بلاب دیتا ہے: اس کا ہیش %2 ہے۔</translation>
    </message>
    <message>
        <source>An L2 block at %1 s cannot have an L1 origin at %2 s: it would be older.</source>
        <translation>%1 سیکنڈ پر بنے L2 بلاک کا L1 ماخذ %2 سیکنڈ پر نہیں ہو سکتا: بلاک اس سے پرانا ہو جائے گا۔</translation>
    </message>
    <message>
        <source>The rollup&apos;s %1 has no address; choose an account.</source>
        <translation>رول اپ کے %1 کا کوئی پتہ نہیں؛ اکاؤنٹ چنیں۔</translation>
    </message>
    <message>
        <source>The batch inbox has no address.</source>
        <translation>کھیپوں کے اِن باکس کا کوئی پتہ نہیں۔</translation>
    </message>
    <message>
        <source>A block of the rollup has %1 gas; its contracts on L1 accept %2 to %3.</source>
        <translation>رول اپ کے بلاک میں %1 گیس ہے؛ L1 پر اس کے کنٹریکٹ %2 سے %3 تک قبول کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The base fee&apos;s change denominator and elasticity must be at least 1.</source>
        <translation>بنیادی فیس کی تبدیلی کا مقسوم علیہ اور لچک دونوں کم از کم 1 ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>The setting %1 needs the rules of %2 or later.</source>
        <translation>ترتیب %1 کو %2 یا اس کے بعد کے قواعد چاہییں۔</translation>
    </message>
    <message>
        <source>A side of a dispute game has %1 seconds, and its clock is extended by up to twice %2; give it at least that much.</source>
        <translation>تنازعے کے کھیل میں ہر فریق کے پاس %1 سیکنڈ ہیں، اور اس کی گھڑی %2 کے دگنے تک بڑھائی جاتی ہے؛ اسے کم از کم اتنا وقت دیں۔</translation>
    </message>
    <message>
        <source>A dispute game that splits at depth %1 of %2 cannot be played: it must split at 2 or deeper and 2 before its end, which is at 125 at most.</source>
        <translation>%2 میں سے گہرائی %1 پر بٹنے والا تنازعے کا کھیل نہیں کھیلا جا سکتا: اسے گہرائی 2 یا اس سے آگے، اور اپنے اختتام سے کم از کم 2 پہلے بٹنا چاہیے، اور اختتام زیادہ سے زیادہ 125 پر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>There is no output root that the dispute games could begin from.</source>
        <translation>ایسا کوئی آؤٹ پُٹ روٹ نہیں جس سے تنازعے کے کھیل شروع ہو سکیں۔</translation>
    </message>
    <message>
        <source>L1 block %1 is final: the L1 cannot go back before it.</source>
        <translation>L1 بلاک %1 حتمی ہے: L1 اس سے پیچھے نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>The L1 has no block %1: its newest is %2.</source>
        <translation>L1 میں بلاک %1 نہیں: اس کا سب سے نیا بلاک %2 ہے۔</translation>
    </message>
    <message>
        <source>The L1 node does not keep the blob %1.</source>
        <translation>L1 نوڈ بلاب %1 نہیں رکھتا۔</translation>
    </message>
    <message>
        <source>The file of the L1&apos;s blob %1 is damaged: it has %2 bytes instead of %3.</source>
        <translation>L1 کے بلاب %1 کی فائل خراب ہے: اس میں %3 کے بجائے %2 بائٹس ہیں۔</translation>
    </message>
    <message>
        <source>The call of the L1&apos;s contract reverted: %1.</source>
        <translation>L1 کے کنٹریکٹ نے کال رد کر دی (revert): %1۔</translation>
    </message>
    <message>
        <source>An L1 block at %1 s cannot follow one at %2 s: time only goes forward.</source>
        <translation>%1 سیکنڈ کا L1 بلاک %2 سیکنڈ کے بلاک کے بعد نہیں آ سکتا: وقت صرف آگے چلتا ہے۔</translation>
    </message>
    <message>
        <source>This folder holds the L1 with chain id %1, not %2.</source>
        <translation>اس فولڈر میں چین آئی ڈی %1 والی L1 ہے، %2 والی نہیں۔</translation>
    </message>
    <message>
        <source>The stored state of the L1 does not give the state root of its block %1: the data is damaged. Restore a copy of the workspace&apos;s folder.</source>
        <translation>L1 کی محفوظ اسٹیٹ سے اس کے بلاک %1 کا اسٹیٹ روٹ نہیں بنتا: ڈیٹا خراب ہے۔ ورک اسپیس کے فولڈر کی نقل واپس رکھیں۔</translation>
    </message>
    <message>
        <source>Ethereum blobs</source>
        <translation>ایتھیریم بلاب</translation>
    </message>
    <message>
        <source>The data lie in blobs beside the L1&apos;s blocks (EIP-4844): cheap, kept for weeks by Ethereum.</source>
        <translation>ڈیٹا L1 کے بلاکوں کے ساتھ بلاب میں ہوتا ہے (EIP-4844): سستا، ایتھیریم اسے چند ہفتے رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Blobs only</source>
        <translation>صرف بلاب</translation>
    </message>
    <message>
        <source>When off, each batch goes as calldata if that is cheaper at that moment: a blob is paid for whole, even when it is nearly empty.</source>
        <translation>بند ہو تو ہر کھیپ (batch) تب کال ڈیٹا کے طور پر جاتی ہے جب اس وقت یہ سستا ہو: بلاب کی پوری قیمت دینی پڑتی ہے، چاہے وہ تقریباً خالی ہو۔</translation>
    </message>
    <message>
        <source>All data are on the chain that the rollup settles on: whoever follows it can rebuild the rollup.</source>
        <translation>سارا ڈیٹا اس چین پر ہے جس پر رول اپ تصفیہ کرتا ہے: جو اسے دیکھتا رہے وہ رول اپ دوبارہ بنا سکتا ہے۔</translation>
    </message>
    <message>
        <source>131,072 gas of the blob market for each blob, whether full or not.</source>
        <translation>ہر بلاب کے لیے بلاب کی منڈی کی 131,072 گیس، چاہے وہ بھرا ہو یا نہ ہو۔</translation>
    </message>
    <message>
        <source>The L1 is a chain on this computer. It keeps blobs for as long as the workspace, where Ethereum&apos;s nodes forget them after 18 days.</source>
        <translation>L1 اسی کمپیوٹر پر ایک چین ہے۔ یہ بلاب تب تک رکھتی ہے جب تک ورک اسپیس ہے، جبکہ ایتھیریم کے نوڈ انہیں 18 دن بعد بھول جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Ethereum calldata</source>
        <translation>ایتھیریم کال ڈیٹا</translation>
    </message>
    <message>
        <source>The data lie in ordinary L1 transactions: dear, there for ever.</source>
        <translation>ڈیٹا L1 کی عام ٹرانزیکشنوں میں ہوتا ہے: مہنگا، مگر ہمیشہ کے لیے۔</translation>
    </message>
    <message>
        <source>40 gas of the L1 for each byte of a batch that is not 0, and 21,000 for each transaction.</source>
        <translation>کھیپ کی ہر اس بائٹ کے لیے جو 0 نہیں L1 کی 40 گیس، اور ہر ٹرانزیکشن کے لیے 21,000۔</translation>
    </message>
    <message>
        <source>The L1 is a chain on this computer: what it keeps is as safe as this computer&apos;s disk.</source>
        <translation>L1 اسی کمپیوٹر پر ایک چین ہے: جو کچھ وہ رکھتی ہے اتنا ہی محفوظ ہے جتنی اس کمپیوٹر کی ڈسک۔</translation>
    </message>
    <message>
        <source>Which of the OP Stack&apos;s rule sets stand above Ethereum&apos;s: what transactions pay for their data and to the operator. Jovian also limits the data in a block; Granite knows no operator&apos;s fee and goes with Cancun&apos;s rules.</source>
        <translation>ایتھیریم کے قواعد کے اوپر OP Stack کے کون سے قواعد ہوں: ٹرانزیکشنیں اپنے ڈیٹا کے لیے اور آپریٹر کو کیا ادا کریں۔ جووین بلاک میں ڈیٹا کی حد بھی لگاتا ہے؛ گرینائٹ میں آپریٹر کی فیس نہیں ہوتی اور وہ Cancun کے قواعد کے ساتھ چلتا ہے۔</translation>
    </message>
    <message>
        <source>Granite (September 2024)</source>
        <translation>گرینائٹ (ستمبر 2024)</translation>
    </message>
    <message>
        <source>The rollup rules of Granite are older than Ethereum&apos;s rules of %1.</source>
        <translation>گرینائٹ کے رول اپ قواعد ایتھیریم کے %1 والے قواعد سے پرانے ہیں۔</translation>
    </message>
    <message>
        <source>Choose Cancun&apos;s rules, or newer rollup rules.</source>
        <translation>Cancun کے قواعد چنیں، یا رول اپ کے زیادہ نئے قواعد۔</translation>
    </message>
    <message>
        <source>Claim the state every</source>
        <translation>اسٹیٹ کا دعویٰ ہر</translation>
    </message>
    <message>
        <source>How often the proposer claims the newest state on L1. Withdrawals wait for the next claim.</source>
        <translation>پیش کنندہ کتنی بار L1 پر تازہ ترین اسٹیٹ کا دعویٰ کرتا ہے۔ نکاسیاں اگلے دعوے کا انتظار کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Challenge period</source>
        <translation>اعتراض کی مہلت</translation>
    </message>
    <message>
        <source>How long each side of a dispute game has to answer. Mainnet rollups use 302,400 s (3.5 days).</source>
        <translation>تنازعے کے کھیل میں ہر فریق کے پاس جواب دینے کا کتنا وقت ہے۔ مین نیٹ کے رول اپ 302,400 سیکنڈ (3.5 دن) رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Withdrawals mature after</source>
        <translation>نکاسی کی پختگی کی مدت</translation>
    </message>
    <message>
        <source>Seconds between proving a withdrawal on L1 and finishing it. Mainnet rollups use 604,800 s (7 days).</source>
        <translation>L1 پر نکاسی ثابت کرنے اور اسے مکمل کرنے کے درمیان کے سیکنڈ۔ مین نیٹ کے رول اپ 604,800 سیکنڈ (7 دن) رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Pause after a game</source>
        <translation>کھیل کے بعد وقفہ</translation>
    </message>
    <message>
        <source>Seconds between the end of a game and the first withdrawal that may rely on it. Mainnet rollups use 302,400 s.</source>
        <translation>کھیل کے اختتام اور اس پر بھروسا کر سکنے والی پہلی نکاسی کے درمیان کے سیکنڈ۔ مین نیٹ کے رول اپ 302,400 سیکنڈ رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Sequencing window</source>
        <translation>ترتیب بندی کی مہلت</translation>
    </message>
    <message>
        <source>L1 blocks in which the batcher must bring a block to L1. After it, blocks are made from deposits alone.</source>
        <translation>اتنے L1 بلاک جن کے اندر کھیپ ساز (batcher) کو ہر بلاک L1 تک پہنچانا ہوتا ہے۔ اس کے بعد بلاک صرف ڈپازٹوں سے بنتے ہیں۔</translation>
    </message>
    <message>
        <source>L1 blocks</source>
        <translation>L1 بلاک</translation>
    </message>
    <message>
        <source>Lead over the L1</source>
        <translation>L1 سے آگے رہنے کی حد</translation>
    </message>
    <message>
        <source>Seconds by which the sequencer may be ahead of the L1 before its blocks must be empty.</source>
        <translation>سیکوینسر L1 سے اتنے سیکنڈ آگے جا سکتا ہے، پھر اس کے بلاک لازماً خالی ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>L1 confirmations</source>
        <translation>L1 کی تصدیقیں</translation>
    </message>
    <message>
        <source>L1 blocks that must lie on a deposit before the sequencer takes it. More means fewer surprises when the L1 reorganises.</source>
        <translation>ڈپازٹ پر اتنے L1 بلاک آ جائیں تو سیکوینسر اسے لیتا ہے۔ زیادہ ہوں تو L1 کی ازسرِنو ترتیب کے وقت غیر متوقع باتیں کم ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>Ethereum, by OP Stack contracts</source>
        <translation>ایتھیریم، OP Stack کے کنٹریکٹس سے</translation>
    </message>
    <message>
        <source>The state is claimed on an L1 that runs on this computer; assets go there and back through the OP Stack&apos;s own bridges.</source>
        <translation>اسٹیٹ کا دعویٰ اسی کمپیوٹر پر چلنے والی L1 پر ہوتا ہے؛ اثاثے OP Stack کے اپنے پُلوں سے وہاں جاتے اور واپس آتے ہیں۔</translation>
    </message>
    <message>
        <source>Only a permitted proposer and challenger take part in dispute games: a wrong state is not stopped by outsiders.</source>
        <translation>تنازعے کے کھیلوں میں صرف اجازت یافتہ پیش کنندہ اور اعتراض کنندہ شریک ہوتے ہیں: باہر والے غلط اسٹیٹ نہیں روک سکتے۔</translation>
    </message>
    <message>
        <source>The owner can change the contracts at once, before anybody has left.</source>
        <translation>مالک کنٹریکٹ فوراً بدل سکتا ہے، اس سے پہلے کہ کوئی نکل سکے۔</translation>
    </message>
    <message>
        <source>Transactions can be forced in through the L1: the chain goes on without its sequencer.</source>
        <translation>ٹرانزیکشنیں L1 کے ذریعے زبردستی شامل کرائی جا سکتی ہیں: چین اپنے سیکوینسر کے بغیر بھی آگے چلتی ہے۔</translation>
    </message>
    <message>
        <source>Only the permitted proposer claims states: without it nobody can withdraw.</source>
        <translation>صرف اجازت یافتہ پیش کنندہ اسٹیٹ کا دعویٰ کرتا ہے: اس کے بغیر کوئی شخص نکاسی نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>About 330,000 gas of the L1 for each claim and 170,000 to settle it, shared by all transactions in between.</source>
        <translation>ہر دعوے کے لیے L1 کی تقریباً 330,000 گیس اور اسے نمٹانے کے لیے 170,000، جو درمیان کی تمام ٹرانزیکشنوں میں بٹتی ہے۔</translation>
    </message>
    <message>
        <source>The L1 is real, with real contracts, but it runs on this computer with one block maker.</source>
        <translation>L1 حقیقی ہے اور اس کے کنٹریکٹ بھی، مگر یہ اسی کمپیوٹر پر ایک ہی بلاک بنانے والے کے ساتھ چلتی ہے۔</translation>
    </message>
    <message>
        <source>Dispute games are permissioned in this version: no fault proof program runs.</source>
        <translation>اس ورژن میں تنازعے کے کھیل صرف اجازت یافتہ فریقوں کے لیے ہیں: کوئی فالٹ پروف پروگرام نہیں چلتا۔</translation>
    </message>
    <message>
        <source>The event is another one, or lacks arguments.</source>
        <translation>واقعہ کوئی اور ہے، یا اس میں دلائل کم ہیں۔</translation>
    </message>
    <message>
        <source>The event&apos;s data are not laid out as its contract would.</source>
        <translation>واقعے کا ڈیٹا اس ترتیب میں نہیں جس میں اس کا کنٹریکٹ لکھتا ہے۔</translation>
    </message>
    <message>
        <source>The change of the rollup&apos;s configuration has a version that is not known.</source>
        <translation>رول اپ کی کنفیگریشن کی تبدیلی کا ورژن معلوم نہیں۔</translation>
    </message>
    <message>
        <source>The change of the rollup&apos;s configuration is of type %1; types 0 to 7 are known.</source>
        <translation>رول اپ کی کنفیگریشن کی تبدیلی قسم %1 کی ہے؛ قسم 0 سے 7 تک معلوم ہیں۔</translation>
    </message>
    <message>
        <source>The new value in the rollup&apos;s configuration is too large for its field.</source>
        <translation>رول اپ کی کنفیگریشن میں نئی قدر اپنے خانے کے لیے بہت بڑی ہے۔</translation>
    </message>
    <message>
        <source>The fee scalars in the rollup&apos;s configuration are not in version 0 or 1.</source>
        <translation>رول اپ کی کنفیگریشن میں فیس کے اسکیلر ورژن 0 یا 1 میں نہیں۔</translation>
    </message>
    <message>
        <source>Elasticity and denominator of the fee market must both be 0 or both be more.</source>
        <translation>فیس کی منڈی کی لچک اور مقسوم علیہ یا تو دونوں 0 ہوں یا دونوں اس سے زیادہ۔</translation>
    </message>
    <message>
        <source>The field %1 of the rollup&apos;s configuration is missing or wrong.</source>
        <translation>رول اپ کی کنفیگریشن کا خانہ %1 غائب ہے یا غلط ہے۔</translation>
    </message>
    <message>
        <source>The fork %1 must be active from genesis on; later activation is not supported.</source>
        <translation>فورک %1 جینیسس ہی سے فعال ہونا چاہیے؛ بعد میں فعال کرنے کی گنجائش نہیں۔</translation>
    </message>
    <message>
        <source>The deposit has a version that is not known.</source>
        <translation>ڈپازٹ کا ورژن معلوم نہیں۔</translation>
    </message>
    <message>
        <source>The deposit has %1 bytes of data; it needs at least %2.</source>
        <translation>ڈپازٹ میں ڈیٹا کی %1 بائٹس ہیں؛ کم از کم %2 چاہییں۔</translation>
    </message>
    <message>
        <source>The deposit must say with 0 or 1 whether it creates a contract; it says %1.</source>
        <translation>ڈپازٹ کو 0 یا 1 سے بتانا چاہیے کہ وہ کنٹریکٹ بناتا ہے یا نہیں؛ وہ %1 بتاتا ہے۔</translation>
    </message>
    <message>
        <source>The call is none of those that set L1&apos;s attributes.</source>
        <translation>یہ کال ان میں سے نہیں جو L1 کی صفات مقرر کرتی ہیں۔</translation>
    </message>
    <message>
        <source>L1&apos;s attributes have %1 bytes instead of %2.</source>
        <translation>L1 کی صفات میں %2 کے بجائے %1 بائٹس ہیں۔</translation>
    </message>
    <message>
        <source>A block&apos;s first transaction must be the deposit that sets L1&apos;s attributes.</source>
        <translation>بلاک کی پہلی ٹرانزیکشن لازماً وہ ڈپازٹ ہو جو L1 کی صفات مقرر کرتا ہے۔</translation>
    </message>
    <message>
        <source>The batcher&apos;s transaction has no data.</source>
        <translation>کھیپ ساز کی ٹرانزیکشن میں کوئی ڈیٹا نہیں۔</translation>
    </message>
    <message>
        <source>The batcher&apos;s data are of version %1 where version %2 was expected.</source>
        <translation>کھیپ ساز کا ڈیٹا ورژن %1 کا ہے جبکہ ورژن %2 متوقع تھا۔</translation>
    </message>
    <message>
        <source>The batcher&apos;s data have no frame.</source>
        <translation>کھیپ ساز کے ڈیٹا میں کوئی فریم نہیں۔</translation>
    </message>
    <message>
        <source>The data end inside frame %1.</source>
        <translation>ڈیٹا فریم %1 کے اندر ہی ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>A frame says it has %1 bytes of data; at most %2 are allowed.</source>
        <translation>ایک فریم بتاتا ہے کہ اس میں ڈیٹا کی %1 بائٹس ہیں؛ زیادہ سے زیادہ %2 کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>A frame must say with 0 or 1 whether it is its channel&apos;s last one; it says %1.</source>
        <translation>فریم کو 0 یا 1 سے بتانا چاہیے کہ وہ اپنے چینل کا آخری ہے یا نہیں؛ وہ %1 بتاتا ہے۔</translation>
    </message>
    <message>
        <source>The commitment to a batch is of type %1; types 0 and 1 are known.</source>
        <translation>کھیپ کی کمٹمنٹ قسم %1 کی ہے؛ قسم 0 اور 1 معلوم ہیں۔</translation>
    </message>
    <message>
        <source>The commitment to a batch has the wrong length.</source>
        <translation>کھیپ کی کمٹمنٹ کی لمبائی غلط ہے۔</translation>
    </message>
    <message>
        <source>The commitment to a batch names DA layer %1; numbers below 127 are allowed.</source>
        <translation>کھیپ کی کمٹمنٹ DA پرت %1 کا نام لیتی ہے؛ 127 سے کم عدد کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>The channel has no data.</source>
        <translation>چینل میں کوئی ڈیٹا نہیں۔</translation>
    </message>
    <message>
        <source>The channel&apos;s first byte, %1, names no compression that is known.</source>
        <translation>چینل کی پہلی بائٹ، %1، ڈیٹا دبانے کا کوئی معلوم طریقہ نہیں بتاتی۔</translation>
    </message>
    <message>
        <source>The channel needs more than %1 frames; make them larger.</source>
        <translation>چینل کو %1 سے زیادہ فریم چاہییں؛ فریم بڑے کریں۔</translation>
    </message>
    <message>
        <source>The batch has no data.</source>
        <translation>کھیپ میں کوئی ڈیٹا نہیں۔</translation>
    </message>
    <message>
        <source>The batch is of version %1; versions 0 and 1 are known.</source>
        <translation>کھیپ ورژن %1 کی ہے؛ ورژن 0 اور 1 معلوم ہیں۔</translation>
    </message>
    <message>
        <source>The batch has more than %1 blocks or transactions.</source>
        <translation>کھیپ میں %1 سے زیادہ بلاک یا ٹرانزیکشنیں ہیں۔</translation>
    </message>
    <message>
        <source>Transaction %1 of the batch has no bytes.</source>
        <translation>کھیپ کی ٹرانزیکشن %1 میں کوئی بائٹ نہیں۔</translation>
    </message>
    <message>
        <source>Transaction %1 of the batch is a deposit; those come from L1 alone.</source>
        <translation>کھیپ کی ٹرانزیکشن %1 ڈپازٹ ہے؛ ڈپازٹ صرف L1 سے آتے ہیں۔</translation>
    </message>
    <message>
        <source>Transaction %1 of the batch is of type %2, which the rollup&apos;s rules do not have.</source>
        <translation>کھیپ کی ٹرانزیکشن %1 قسم %2 کی ہے، جو رول اپ کے قواعد میں نہیں۔</translation>
    </message>
    <message>
        <source>The span of blocks ends before it is complete.</source>
        <translation>بلاکوں کا سلسلہ (span) مکمل ہونے سے پہلے ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>A number in the span of blocks does not fit in 64 bits.</source>
        <translation>بلاکوں کے سلسلے کا ایک عدد 64 بِٹ میں نہیں سماتا۔</translation>
    </message>
    <message>
        <source>The span has no blocks.</source>
        <translation>سلسلے میں کوئی بلاک نہیں۔</translation>
    </message>
    <message>
        <source>A list of bits in the span has bits beyond its end.</source>
        <translation>سلسلے میں بِٹس کی ایک فہرست کے اختتام کے بعد بھی بِٹ ہیں۔</translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the span of blocks.</source>
        <translation>بلاکوں کے سلسلے کے اختتام کے بعد %1 بائٹس اور ہیں۔</translation>
    </message>
    <message>
        <source>The span&apos;s blocks change their L1 origin more often than there are L1 blocks.</source>
        <translation>سلسلے کے بلاک اپنا L1 ماخذ اس سے زیادہ بار بدلتے ہیں جتنے L1 بلاک ہیں۔</translation>
    </message>
    <message>
        <source>The span&apos;s times do not fit in 64 bits.</source>
        <translation>سلسلے کے اوقات 64 بِٹ میں نہیں سماتے۔</translation>
    </message>
    <message>
        <source>Transaction %1 of the span is of type %2, which spans of blocks cannot hold.</source>
        <translation>سلسلے کی ٹرانزیکشن %1 قسم %2 کی ہے، جو بلاکوں کے سلسلے میں نہیں آ سکتی۔</translation>
    </message>
    <message>
        <source>Transaction %1 of the span is signed for chain %2 instead of %3.</source>
        <translation>سلسلے کی ٹرانزیکشن %1 پر چین %3 کے بجائے چین %2 کے لیے دستخط ہیں۔</translation>
    </message>
    <message>
        <source>Transaction %1 of the span sets code and creates a contract; it cannot do both.</source>
        <translation>سلسلے کی ٹرانزیکشن %1 کوڈ بھی مقرر کرتی ہے اور کنٹریکٹ بھی بناتی ہے؛ دونوں کام ایک ساتھ نہیں ہو سکتے۔</translation>
    </message>
    <message>
        <source>A blob has %1 bytes instead of %2.</source>
        <translation>ایک بلاب میں %2 کے بجائے %1 بائٹس ہیں۔</translation>
    </message>
    <message>
        <source>Field element %1 of the blob uses its two highest bits; they must be 0.</source>
        <translation>بلاب کا فیلڈ عنصر %1 اپنے دو سب سے اونچے بِٹ استعمال کرتا ہے؛ وہ لازماً 0 ہوں۔</translation>
    </message>
    <message>
        <source>The blob&apos;s data are in version %1; version 0 is known.</source>
        <translation>بلاب کا ڈیٹا ورژن %1 میں ہے؛ ورژن 0 معلوم ہے۔</translation>
    </message>
    <message>
        <source>The blob says it carries %1 bytes; at most %2 fit.</source>
        <translation>بلاب بتاتا ہے کہ اس میں %1 بائٹس ہیں؛ زیادہ سے زیادہ %2 سماتی ہیں۔</translation>
    </message>
    <message>
        <source>The blob has bytes other than 0 behind the end of its data.</source>
        <translation>بلاب میں اس کے ڈیٹا کے اختتام کے بعد 0 کے سوا بائٹس ہیں۔</translation>
    </message>
    <message>
        <source>The block&apos;s header does not have the root of withdrawals to L1.</source>
        <translation>بلاک کے ہیڈر میں L1 کی طرف نکاسیوں کا روٹ نہیں۔</translation>
    </message>
    <message>
        <source>The event about a withdrawal has a hash that does not belong to its fields.</source>
        <translation>نکاسی کے واقعے میں ایسا ہیش ہے جو اس کے خانوں کا نہیں۔</translation>
    </message>
    <message>
        <source>The chain went back to block %1: %2 newer blocks do not follow from the L1 as it is now. Their transactions wait again.</source>
        <translation>چین بلاک %1 پر واپس گئی: %2 نئے بلاک L1 کی موجودہ صورت سے نہیں نکلتے۔ ان کی ٹرانزیکشنیں پھر سے منتظر ہیں۔</translation>
    </message>
    <message>
        <source>The verifier&apos;s folder holds a chain that begins with another block, %1.</source>
        <translation>تصدیق کنندہ کے فولڈر میں ایسی چین ہے جو کسی اور بلاک سے شروع ہوتی ہے، %1۔</translation>
    </message>
    <message>
        <source>The L1 went back before block %1, on which L2 block %2 was final. Nothing can be said of the rollup any more: the verifier stops.</source>
        <translation>L1 اپنے بلاک %1 سے پیچھے چلی گئی، جس پر L2 بلاک %2 حتمی تھا۔ رول اپ کے بارے میں اب کچھ نہیں کہا جا سکتا: تصدیق کنندہ رک رہا ہے۔</translation>
    </message>
    <message>
        <source>No proof of the L2ToL1MessagePasser is kept for block %1: it was not claimed in a dispute game while the block was new. Prove the withdrawal against another game.</source>
        <translation>بلاک %1 کے لیے L2ToL1MessagePasser کا کوئی ثبوت رکھا نہیں گیا: جب بلاک نیا تھا تب تنازعے کے کسی کھیل میں اس کا دعویٰ نہیں ہوا۔ نکاسی کسی اور کھیل کے مقابل ثابت کریں۔</translation>
    </message>
    <message>
        <source>The rollup&apos;s contracts could not be deployed on the L1: &quot;%1&quot; did not succeed.</source>
        <translation>رول اپ کے کنٹریکٹ L1 پر نصب نہ ہو سکے: ”%1“ کامیاب نہ ہوا۔</translation>
    </message>
    <message>
        <source>A transaction of the batch cannot be read.</source>
        <translation>کھیپ کی ایک ٹرانزیکشن پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>Batch at least every</source>
        <translation>کھیپ کم از کم ہر</translation>
    </message>
    <message>
        <source>After so many L1 blocks a batch goes out even when it is small. More is cheaper; fewer makes blocks safe sooner.</source>
        <translation>اتنے L1 بلاکوں کے بعد کھیپ چھوٹی ہو تب بھی نکل جاتی ہے۔ زیادہ ہوں تو سستا؛ کم ہوں تو بلاک جلد محفوظ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>کھیپ کا حجم</translation>
    </message>
    <message>
        <source>A batch of this size goes out at once. A blob holds 127 kB.</source>
        <translation>اس حجم کی کھیپ فوراً نکل جاتی ہے۔ ایک بلاب میں 127 کے بی آتے ہیں۔</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>کے بی</translation>
    </message>
    <message>
        <source>Form of batches</source>
        <translation>کھیپوں کی شکل</translation>
    </message>
    <message>
        <source>A span holds many blocks and says once what they have in common; a singular batch is one block.</source>
        <translation>سلسلہ (span) بہت سے بلاک رکھتا ہے اور جو ان میں مشترک ہو اسے ایک ہی بار بتاتا ہے؛ اکہری کھیپ ایک ہی بلاک ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Spans of blocks</source>
        <translation>بلاکوں کے سلسلے</translation>
    </message>
    <message>
        <source>One block each</source>
        <translation>ہر بلاک الگ</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>ڈیٹا دبانے کا طریقہ</translation>
    </message>
    <message>
        <source>Brotli is usually smaller; zlib is what older rollups use.</source>
        <translation>Brotli سے عموماً حجم کم بنتا ہے؛ zlib پرانے رول اپ استعمال کرتے ہیں۔</translation>
    </message>
    <message>
        <source>As the design says.</source>
        <translation>جیسا ڈیزائن کہتا ہے۔</translation>
    </message>
    <message>
        <source>Blobs were cheaper: %1 gwei instead of %2 as calldata, for %3 bytes.</source>
        <translation>بلاب سستے تھے: %3 بائٹس کے لیے کال ڈیٹا کے %2 gwei کے بجائے %1 gwei۔</translation>
    </message>
    <message>
        <source>Calldata was cheaper: %1 gwei instead of %2 in blobs, for %3 bytes.</source>
        <translation>کال ڈیٹا سستا تھا: %3 بائٹس کے لیے بلاب کے %2 gwei کے بجائے %1 gwei۔</translation>
    </message>
    <message>
        <source>L2 block %1, which is to be batched, is not stored.</source>
        <translation>L2 بلاک %1، جسے کھیپ میں جانا ہے، ذخیرے میں نہیں۔</translation>
    </message>
    <message>
        <source>The rollup&apos;s DisputeGameFactory has no games of type %1: no output can be claimed. Its owner must set an implementation.</source>
        <translation>رول اپ کی DisputeGameFactory میں قسم %1 کے کھیل نہیں: کسی آؤٹ پُٹ کا دعویٰ نہیں ہو سکتا۔ اس کے مالک کو implementation مقرر کرنی ہو گی۔</translation>
    </message>
    <message>
        <source>L2 block %1 is not safe: what it claims cannot be recomputed from L1 yet.</source>
        <translation>L2 بلاک %1 محفوظ (safe) نہیں: اس کے دعوے کا حساب ابھی L1 سے دوبارہ نہیں لگایا جا سکتا۔</translation>
    </message>
    <message>
        <source>No dispute game that counts claims L2 block %1 or a later one yet. The withdrawal can be proven after the next proposal.</source>
        <translation>تنازعے کے کسی معتبر کھیل میں ابھی L2 بلاک %1 یا اس کے بعد کے کسی بلاک کا دعویٰ نہیں۔ نکاسی اگلے دعوے کے بعد ثابت کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>At L2 block %1, the withdrawal had not been sent.</source>
        <translation>L2 بلاک %1 تک نکاسی بھیجی نہیں گئی تھی۔</translation>
    </message>
    <message>
        <source>Rollup on Ethereum</source>
        <translation>ایتھریم پر رول اپ</translation>
    </message>
    <message>
        <source>Settles on an L1: assets go in and out, and anybody can compute it again from there.</source>
        <translation>ایک L1 پر تصفیہ کرتا ہے: اثاثے اندر اور باہر جاتے ہیں، اور کوئی بھی اسے وہاں سے دوبارہ حساب کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>The sequencer waits, since the L1 cannot be read now: %1</source>
        <translation>ترتیب کار انتظار کر رہا ہے کیونکہ L1 ابھی پڑھا نہیں جا سکتا: %1</translation>
    </message>
    <message>
        <source>A committee has between 1 and %2 members; this one has %1.</source>
        <translation>کمیٹی کے 1 سے %2 تک ارکان ہوتے ہیں؛ اس کے %1 ہیں۔</translation>
    </message>
    <message>
        <source>Between 1 and all %2 members must sign; this committee asks for %1.</source>
        <translation>1 سے لے کر تمام %2 ارکان تک کے دستخط درکار ہو سکتے ہیں؛ یہ کمیٹی %1 مانگتی ہے۔</translation>
    </message>
    <message>
        <source>The keys of a committee ascend, and none comes twice; key %1 does not follow.</source>
        <translation>کمیٹی کی کلیدیں بڑھتی ترتیب میں ہوتی ہیں اور کوئی دو بار نہیں آتی؛ کلید %1 اس پر پوری نہیں اترتی۔</translation>
    </message>
    <message>
        <source>Key %1 of the committee is no key, or nobody has proven to have it.</source>
        <translation>کمیٹی کی کلید %1 کلید ہی نہیں، یا کسی نے ثابت نہیں کیا کہ وہ اس کے پاس ہے۔</translation>
    </message>
    <message>
        <source>The certificate has %1 bytes instead of %2.</source>
        <translation>سند میں %2 کے بجائے %1 بائٹس ہیں۔</translation>
    </message>
    <message>
        <source>The certificate is of another committee, the one with the keyset %1.</source>
        <translation>سند کسی اور کمیٹی کی ہے، جس کا کلیدی مجموعہ %1 ہے۔</translation>
    </message>
    <message>
        <source>The certificate names signers beyond the committee&apos;s %1 members.</source>
        <translation>سند کمیٹی کے %1 ارکان سے آگے کے دستخط کنندگان کا نام لیتی ہے۔</translation>
    </message>
    <message>
        <source>%1 members have signed the certificate, and %2 are needed.</source>
        <translation>سند پر %1 ارکان نے دستخط کیے ہیں، اور %2 درکار ہیں۔</translation>
    </message>
    <message>
        <source>The certificate promises the data until %1 s, less than %3 s after its L1 block&apos;s time, %2 s.</source>
        <translation>سند ڈیٹا کا وعدہ %1 s تک کرتی ہے، جو اس کے L1 بلاک کے وقت %2 s کے بعد %3 s سے کم ہے۔</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature is not of the members that it names.</source>
        <translation>سند کا دستخط ان ارکان کا نہیں جن کا وہ نام لیتی ہے۔</translation>
    </message>
    <message>
        <source>The committee&apos;s member does not answer.</source>
        <translation>کمیٹی کا رکن جواب نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Committee members keep at most %2 bytes at a time; these are %1.</source>
        <translation>کمیٹی کے ارکان ایک بار میں زیادہ سے زیادہ %2 بائٹس رکھتے ہیں؛ یہ %1 ہیں۔</translation>
    </message>
    <message>
        <source>%1 of the committee&apos;s %2 members signed, and %3 are needed: the batch goes to L1 itself.</source>
        <translation>کمیٹی کے %2 ارکان میں سے %1 نے دستخط کیے، اور %3 درکار ہیں: کھیپ خود L1 پر جاتی ہے۔</translation>
    </message>
    <message>
        <source>No member of the committee gives out the data %1, though they signed that they have it: %2 do not answer, %3 gave something else. Blocks cannot become safe until one gives it.</source>
        <translation>کمیٹی کا کوئی رکن ڈیٹا %1 نہیں دے رہا، حالانکہ انھوں نے دستخط کیے کہ وہ ان کے پاس ہے: %2 جواب نہیں دیتے، %3 نے کچھ اور دیا۔ جب تک کوئی اسے نہ دے، بلاک محفوظ نہیں ہو سکتے۔</translation>
    </message>
    <message>
        <source>Data are promised for</source>
        <translation>ڈیٹا کا وعدہ</translation>
    </message>
    <message>
        <source>Members promise to give a batch out for so long. L1 takes no promise that ends within 7 days.</source>
        <translation>ارکان اتنے عرصے تک کھیپ دینے کا وعدہ کرتے ہیں۔ L1 ایسا کوئی وعدہ نہیں لیتا جو 7 دن کے اندر ختم ہو۔</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>ارکان</translation>
    </message>
    <message>
        <source>How many keep every batch. More are harder to corrupt, all at once.</source>
        <translation>کتنے ارکان ہر کھیپ رکھتے ہیں۔ زیادہ ہوں تو سب کو ایک ساتھ خریدنا مشکل ہے۔</translation>
    </message>
    <message>
        <source>Signatures needed</source>
        <translation>درکار دستخط</translation>
    </message>
    <message>
        <source>So many members must have signed for a batch before L1 takes it from them. With more, fewer of them need be honest, and it fails more often: then the batch goes to L1 itself.</source>
        <translation>L1 کے ان سے کھیپ قبول کرنے سے پہلے اتنے ارکان کے دستخط ضروری ہیں۔ زیادہ ہوں تو کم ارکان کا دیانت دار ہونا کافی ہے، مگر ناکامی بھی زیادہ ہوتی ہے: تب کھیپ خود L1 پر جاتی ہے۔</translation>
    </message>
    <message>
        <source>%1 signatures are needed, but the committee has %2 members.</source>
        <translation>%1 دستخط درکار ہیں، مگر کمیٹی کے %2 ارکان ہیں۔</translation>
    </message>
    <message>
        <source>Ask for at most as many signatures as there are members.</source>
        <translation>زیادہ سے زیادہ اتنے دستخط مانگیں جتنے ارکان ہیں۔</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیٹی</translation>
    </message>
    <message>
        <source>A few known members keep the data and sign for it; only their signature goes to L1. Cheap, and you have to trust some of them.</source>
        <translation>چند معلوم ارکان ڈیٹا رکھتے ہیں اور اس پر دستخط کرتے ہیں؛ صرف ان کا دستخط L1 پر جاتا ہے۔ سستا ہے، اور ان میں سے کچھ پر بھروسہ کرنا پڑتا ہے۔</translation>
    </message>
    <message>
        <source>If too few members are honest (members − signatures needed + 1 must be), the data can be withheld and nobody can rebuild the rollup or leave it. All of them run on this computer. It would be no more than a warning with at least 6 known members, 5 of them from outside, of whom at most a third must be honest.</source>
        <translation>اگر بہت کم ارکان دیانت دار ہوں (ارکان − درکار دستخط + 1 ہونے چاہئیں) تو ڈیٹا روکا جا سکتا ہے اور کوئی رول اپ کو دوبارہ نہیں بنا سکتا نہ اسے چھوڑ سکتا ہے۔ وہ سب اسی کمپیوٹر پر چلتے ہیں۔ یہ محض تنبیہ ہوتی اگر کم از کم 6 معلوم ارکان ہوتے، جن میں 5 باہر کے ہوں، اور ان میں سے زیادہ سے زیادہ ایک تہائی کا دیانت دار ہونا ضروری ہو۔</translation>
    </message>
    <message>
        <source>About 26,000 gas of the L1 for each batch of up to 120 kB, whatever is in it.</source>
        <translation>ہر 120 kB تک کی کھیپ کے لیے L1 کی تقریباً 26,000 گیس، اس میں کچھ بھی ہو۔</translation>
    </message>
    <message>
        <source>All members run in this process and keep their copies on this disk.</source>
        <translation>تمام ارکان اسی پراسیس میں چلتے ہیں اور اپنی نقلیں اسی ڈسک پر رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>The members are the same for as long as the rollup lives; their keys come from its seed.</source>
        <translation>جب تک رول اپ زندہ ہے ارکان وہی رہتے ہیں؛ ان کی کلیدیں اس کے بیج سے آتی ہیں۔</translation>
    </message>
    <message>
        <source>Members keep data for as long as the run, where others may forget them once the promise has ended. Data that nobody gives out stop the rollup: there is no challenge on L1.</source>
        <translation>ارکان ڈیٹا اتنی دیر رکھتے ہیں جتنی دیر رن ہے، جبکہ دوسرے وعدہ ختم ہونے پر اسے بھلا سکتے ہیں۔ جو ڈیٹا کوئی نہ دے وہ رول اپ کو روک دیتا ہے: L1 پر کوئی چیلنج نہیں۔</translation>
    </message>
    <message>
        <source>The data layer keeps it: %1 bytes on L1 stand for %2.</source>
        <translation>ڈیٹا کی تہہ اسے رکھتی ہے: L1 پر %1 بائٹس %2 کی جگہ کھڑے ہیں۔</translation>
    </message>
    <message>
        <source>The L1 can make a block every %2 to %3 ms, not every %1.</source>
        <translation>L1 ہر %2 سے %3 ملی سیکنڈ میں ایک بلاک بنا سکتی ہے، ہر %1 میں نہیں۔</translation>
    </message>
    <message>
        <source>Time can be moved forward by 1 to %2 seconds at once, not by %1.</source>
        <translation>وقت ایک بار میں 1 سے %2 سیکنڈ تک آگے کیا جا سکتا ہے، %1 نہیں۔</translation>
    </message>
    <message>
        <source>This rollup has no such operator.</source>
        <translation>اس رول اپ کا ایسا کوئی آپریٹر نہیں۔</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>How others can show that a claimed result is wrong, or that it is right.</source>
        <translation>دوسرے کیسے دکھا سکتے ہیں کہ جس نتیجے کا دعویٰ کیا گیا وہ غلط ہے، یا درست ہے۔</translation>
    </message>
    <message>
        <source>Bonds come back after</source>
        <translation>ضمانتیں واپسی کی مدت</translation>
    </message>
    <message>
        <source>Seconds between the end of a game and the return of the bonds locked in it. Mainnet rollups use 604,800 s (7 days).</source>
        <translation>کھیل کے اختتام اور اس میں بند ضمانتوں کی واپسی کے درمیان سیکنڈ۔ مین نیٹ کے رول اپ 604,800 سیکنڈ (7 دن) رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Permissioned dispute games</source>
        <translation>اجازت یافتہ تنازعے کے کھیل</translation>
    </message>
    <message>
        <source>One proposer claims the state on L1 and locks a bond; one challenger may dispute the claim.</source>
        <translation>ایک پیش کنندہ L1 پر اسٹیٹ کا دعویٰ کرتا اور ضمانت بند کرتا ہے؛ ایک چیلنج کنندہ دعوے پر اعتراض کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>No proofs</source>
        <translation>کوئی ثبوت نہیں</translation>
    </message>
    <message>
        <source>Nothing is claimed on an L1, so there is nothing to prove.</source>
        <translation>کسی L1 پر کوئی دعویٰ نہیں کیا جاتا، اس لیے ثابت کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing is proven, so nothing is paid.</source>
        <translation>کچھ ثابت نہیں کیا جاتا، اس لیے کچھ ادا نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Everybody trusts the sequencer that the balances are right.</source>
        <translation>سب سیکوینسر پر بھروسا کرتے ہیں کہ بیلنس درست ہیں۔</translation>
    </message>
    <message>
        <source>The contracts are deployed once, for about 49 million gas of the L1; claims are counted under proofs.</source>
        <translation>کنٹریکٹ ایک بار L1 کی تقریباً 4 کروڑ 90 لاکھ گیس میں نصب ہوتے ہیں؛ دعوے ثبوتوں میں گنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>On average half of the %1 L1 blocks between two batches, one for the batch itself, and %2 until the L1 cannot take it back any more, at %3 s a block. Ethereum needs about 13 minutes for the last of these.</source>
        <translation>اوسطاً دو کھیپوں کے درمیان %1 L1 بلاکس کا آدھا، ایک خود کھیپ کے لیے، اور %2 جب تک L1 اسے واپس نہ لے سکے، ہر بلاک %3 سیکنڈ کا۔ اس آخری کے لیے ایتھیریم کو تقریباً 13 منٹ چاہییں۔</translation>
    </message>
    <message>
        <source>Processor time measured in &quot;%1&quot;; what goes to the L1 is reckoned from the traffic&apos;s size and rate, at the prices of &quot;%2&quot;.</source>
        <translation>پروسیسر کا وقت &quot;%1&quot; میں ناپا گیا؛ جو L1 پر جاتا ہے وہ ٹریفک کے حجم اور رفتار سے، &quot;%2&quot; کی قیمتوں پر، حساب کیا گیا۔</translation>
    </message>
    <message>
        <source>The state is claimed on the L1</source>
        <translation>اسٹیٹ کا دعویٰ L1 پر کیا جاتا ہے</translation>
    </message>
    <message>
        <source>The data are on the L1</source>
        <translation>ڈیٹا L1 پر ہے</translation>
    </message>
    <message>
        <source>Anybody can run a node that computes the rollup again from the L1</source>
        <translation>کوئی بھی ایسا نوڈ چلا سکتا ہے جو L1 سے رول اپ کا دوبارہ حساب کرے</translation>
    </message>
    <message>
        <source>A proof system works: a wrong claim can be shown to be wrong</source>
        <translation>ثبوت کا نظام کام کرتا ہے: غلط دعوے کو غلط دکھایا جا سکتا ہے</translation>
    </message>
    <message>
        <source>At least 5 outsiders may take part in the proofs</source>
        <translation>کم از کم 5 باہر کے لوگ ثبوتوں میں حصہ لے سکتے ہیں</translation>
    </message>
    <message>
        <source>Users can leave without the operators&apos; help</source>
        <translation>صارفین آپریٹرز کی مدد کے بغیر نکل سکتے ہیں</translation>
    </message>
    <message>
        <source>At least 7 days to leave before an upgrade by anybody but a security council</source>
        <translation>سیکیورٹی کونسل کے سوا کسی کی بھی تبدیلی سے پہلے نکلنے کو کم از کم 7 دن</translation>
    </message>
    <message>
        <source>Everybody may submit fraud proofs</source>
        <translation>ہر کوئی دھوکے کے ثبوت پیش کر سکتا ہے</translation>
    </message>
    <message>
        <source>At least 30 days to leave before any upgrade, unless a bug is proven on chain</source>
        <translation>کسی بھی تبدیلی سے پہلے نکلنے کو کم از کم 30 دن، سوائے اس کے کہ خرابی چین پر ثابت ہو</translation>
    </message>
    <message>
        <source>The security council may act on proven bugs only</source>
        <translation>سیکیورٹی کونسل صرف ثابت شدہ خرابیوں پر عمل کر سکتی ہے</translation>
    </message>
    <message>
        <source>This rollup stands on no L1: there is nothing to move assets from or to. Choose a settlement that uses one in the design.</source>
        <translation>یہ رول اپ کسی L1 پر قائم نہیں: اثاثے نہ کہیں سے لائے جا سکتے ہیں نہ کہیں بھیجے جا سکتے ہیں۔ ڈیزائن میں ایسا تصفیہ چنیں جو L1 استعمال کرتا ہو۔</translation>
    </message>
    <message>
        <source>This rollup has no blocks yet: the studio ended before its contracts were on the L1. Start it again; it goes on from there.</source>
        <translation>اس رول اپ کا ابھی کوئی بلاک نہیں: اس کے کنٹریکٹ L1 پر پہنچنے سے پہلے ہی اسٹوڈیو بند ہو گیا۔ اسے دوبارہ شروع کریں؛ کام وہیں سے آگے چلے گا۔</translation>
    </message>
    <message>
        <source>The newest %1 blocks of the L1 were taken away; others come in their place.</source>
        <translation>L1 کے تازہ ترین %1 بلاک ہٹا دیے گئے؛ ان کی جگہ دوسرے آتے ہیں۔</translation>
    </message>
    <message>
        <source>Time was moved forward by %1 s, for the L1 and all rollups on it.</source>
        <translation>L1 اور اس پر قائم تمام رول اپ کا وقت %1 سیکنڈ آگے بڑھا دیا گیا۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of this rollup&apos;s test accounts: the studio cannot sign for it. Choose a test account.</source>
        <translation>”%1“ اس رول اپ کے آزمائشی اکاؤنٹس میں سے نہیں: اسٹوڈیو اس کی طرف سے دستخط نہیں کر سکتا۔ کوئی آزمائشی اکاؤنٹ چنیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount: write a whole number above 0, in the smallest unit.</source>
        <translation>”%1“ کوئی مقدار نہیں: سب سے چھوٹی اکائی میں 0 سے بڑا پورا عدد لکھیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no token&apos;s number: write a whole number.</source>
        <translation>”%1“ کسی ٹوکن کا نمبر نہیں: پورا عدد لکھیں۔</translation>
    </message>
    <message>
        <source>The account has %1 to move, less than the %2 that you ask for. Move less.</source>
        <translation>اکاؤنٹ کے پاس منتقل کرنے کو %1 ہیں، جو آپ کے مانگے ہوئے %2 سے کم ہیں۔ کم منتقل کریں۔</translation>
    </message>
    <message>
        <source>Token %1 does not belong to the account on the chain that it would leave.</source>
        <translation>ٹوکن %1 جس چین سے جانا ہے، اس پر وہ اس اکاؤنٹ کا نہیں۔</translation>
    </message>
    <message>
        <source>Token %1 is being moved by another transfer.</source>
        <translation>ٹوکن %1 کو ایک اور منتقلی پہلے ہی لے جا رہی ہے۔</translation>
    </message>
    <message>
        <source>There is no test token and no test collection yet. Make the test assets first.</source>
        <translation>ابھی نہ کوئی آزمائشی ٹوکن ہے نہ آزمائشی مجموعہ۔ پہلے آزمائشی اثاثے بنائیں۔</translation>
    </message>
    <message>
        <source>%1 transfers are on their way already. Wait until some have ended.</source>
        <translation>%1 منتقلیاں پہلے سے جاری ہیں۔ کچھ کے ختم ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <source>This rollup has no transfer %1.</source>
        <translation>اس رول اپ میں منتقلی %1 موجود نہیں۔</translation>
    </message>
    <message>
        <source>Transfer %1 has not failed: it goes on by itself.</source>
        <translation>منتقلی %1 ناکام نہیں ہوئی: یہ خود آگے چل رہی ہے۔</translation>
    </message>
    <message>
        <source>The file with this rollup&apos;s transfers cannot be read (%1). Nothing is moved, so that nothing is moved twice. Restore the file &quot;bridging&quot; in the run&apos;s folder from a copy.</source>
        <translation>اس رول اپ کی منتقلیوں کی فائل پڑھی نہیں جا سکتی (%1)۔ کچھ منتقل نہیں کیا جا رہا تاکہ کوئی چیز دو بار منتقل نہ ہو۔ رن کے فولڈر میں ”bridging“ فائل کی نقل واپس رکھیں۔</translation>
    </message>
    <message>
        <source>The guardian of the L1&apos;s contracts, who has paused all bridges, to let them go on.</source>
        <translation>L1 کے کنٹریکٹس کے نگران کا، جس نے تمام پُل روک رکھے ہیں، کہ وہ انہیں پھر چلنے دے۔</translation>
    </message>
    <message>
        <source>The call of the rollup&apos;s contract reverted: %1.</source>
        <translation>رول اپ کے کنٹریکٹ نے کال رد کر دی (revert): %1۔</translation>
    </message>
    <message>
        <source>The transaction %1 on the rollup left no message to L1 behind.</source>
        <translation>رول اپ پر ٹرانزیکشن %1 نے L1 کے لیے کوئی پیغام نہیں چھوڑا۔</translation>
    </message>
    <message>
        <source>The transaction %1 was reverted: a contract refused it. What it paid for gas is gone, nothing else has moved. You can try again.</source>
        <translation>ٹرانزیکشن %1 واپس پلٹ دی گئی: ایک کنٹریکٹ نے اسے رد کر دیا۔ گیس کے لیے جو ادا ہوا وہ گیا، اس کے سوا کچھ منتقل نہیں ہوا۔ آپ دوبارہ کوشش کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The deposit came to the rollup, in transaction %1, but the bridge there refused it. The messenger on the rollup keeps the message; anybody may relay it again.</source>
        <translation>ڈپازٹ ٹرانزیکشن %1 میں رول اپ پر پہنچا، مگر وہاں کے پُل نے اسے رد کر دیا۔ پیغام رول اپ کے پیغام رساں کے پاس محفوظ ہے؛ کوئی بھی اسے دوبارہ آگے پہنچا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The withdrawal was finished on L1, in transaction %1, but the call that the portal made for it was refused there, and what it carried did not arrive.</source>
        <translation>نکاسی ٹرانزیکشن %1 میں L1 پر مکمل ہوئی، مگر پورٹل نے اس کے لیے جو کال کی وہ وہاں رد ہو گئی، اور جو کچھ اس میں تھا وہ نہیں پہنچا۔</translation>
    </message>
    <message>
        <source>The rollup to come to L1 block %1, which has the deposit, and to make a block from it.</source>
        <translation>رول اپ کے L1 بلاک %1 تک پہنچنے کا، جس میں ڈپازٹ ہے، اور اس سے بلاک بنانے کا۔</translation>
    </message>
    <message>
        <source>Let the bridge take it</source>
        <translation>پُل کو لینے کی اجازت دینا</translation>
    </message>
    <message>
        <source>A token&apos;s contract moves nothing without its owner&apos;s consent: the account lets the bridge take exactly this amount.</source>
        <translation>ٹوکن کا کنٹریکٹ مالک کی رضامندی کے بغیر کچھ منتقل نہیں کرتا: اکاؤنٹ پُل کو ٹھیک اتنی ہی مقدار لینے کی اجازت دیتا ہے۔</translation>
    </message>
    <message>
        <source>A collection&apos;s contract moves nothing without its owner&apos;s consent: the account lets the bridge take this one token.</source>
        <translation>مجموعے کا کنٹریکٹ مالک کی رضامندی کے بغیر کچھ منتقل نہیں کرتا: اکاؤنٹ پُل کو صرف یہی ایک ٹوکن لینے کی اجازت دیتا ہے۔</translation>
    </message>
    <message>
        <source>Hand it to the bridge on L1</source>
        <translation>L1 پر پُل کے حوالے کرنا</translation>
    </message>
    <message>
        <source>The bridge&apos;s contract on L1 keeps it locked and leaves a message for the rollup, which gives the account as much there.</source>
        <translation>L1 پر پُل کا کنٹریکٹ اسے مقفل رکھتا ہے اور رول اپ کے لیے پیغام چھوڑتا ہے، جو وہاں اکاؤنٹ کو اتنا ہی دے دیتا ہے۔</translation>
    </message>
    <message>
        <source>Arrive on the rollup</source>
        <translation>رول اپ پر پہنچنا</translation>
    </message>
    <message>
        <source>Every block of the rollup begins with what the L1 tells it: the sequencer must take the deposit up and cannot leave it out.</source>
        <translation>رول اپ کا ہر بلاک L1 کی بتائی ہوئی باتوں سے شروع ہوتا ہے: سیکوینسر کو ڈپازٹ لازماً شامل کرنا ہوتا ہے، وہ اسے چھوڑ نہیں سکتا۔</translation>
    </message>
    <message>
        <source>Leave the rollup</source>
        <translation>رول اپ سے نکلنا</translation>
    </message>
    <message>
        <source>The bridge&apos;s contract on the rollup takes it out of circulation there and writes a message to L1 into the rollup&apos;s state.</source>
        <translation>رول اپ پر پُل کا کنٹریکٹ اسے وہاں گردش سے نکال لیتا ہے اور رول اپ کی اسٹیٹ میں L1 کے لیے پیغام لکھ دیتا ہے۔</translation>
    </message>
    <message>
        <source>Wait for a claim on L1</source>
        <translation>L1 پر دعوے کا انتظار</translation>
    </message>
    <message>
        <source>Prove it on L1</source>
        <translation>L1 پر ثابت کرنا</translation>
    </message>
    <message>
        <source>A proof shows the portal, the rollup&apos;s gate on L1, that the message is in the claimed state.</source>
        <translation>ثبوت پورٹل کو، جو L1 پر رول اپ کا دروازہ ہے، دکھاتا ہے کہ پیغام اس اسٹیٹ میں موجود ہے جس کا دعویٰ کیا گیا۔</translation>
    </message>
    <message>
        <source>Wait for the delays to pass</source>
        <translation>مہلتیں گزرنے کا انتظار</translation>
    </message>
    <message>
        <source>They leave time to find a false claim: the proof must be old enough, the dispute game over and won, and a pause after it past.</source>
        <translation>ان سے غلط دعویٰ پکڑنے کا وقت ملتا ہے: ثبوت کافی پرانا ہو چکا ہو، تنازعے کا کھیل ختم اور جیتا جا چکا ہو، اور اس کے بعد کا وقفہ گزر چکا ہو۔</translation>
    </message>
    <message>
        <source>Finish it on L1</source>
        <translation>L1 پر مکمل کرنا</translation>
    </message>
    <message>
        <source>The portal carries the message out: the bridge on L1 gives the account what it kept locked.</source>
        <translation>پورٹل پیغام پر عمل کرتا ہے: L1 پر پُل نے جو مقفل رکھا تھا وہ اکاؤنٹ کو دے دیتا ہے۔</translation>
    </message>
    <message>
        <source>An ordinary contract with play money, the same for all rollups on this L1.</source>
        <translation>کھیل کی رقم والا ایک عام کنٹریکٹ، جو اس L1 کے تمام رول اپ کے لیے ایک ہی ہے۔</translation>
    </message>
    <message>
        <source>A contract that only the rollup&apos;s bridge may let mint and burn: it stands for what is locked on L1.</source>
        <translation>ایسا کنٹریکٹ جس میں ٹوکن صرف رول اپ کے پُل کے کہنے پر بنتے اور ختم ہوتے ہیں: یہ اس کی جگہ ہے جو L1 پر مقفل ہے۔</translation>
    </message>
    <message>
        <source>Make a test token on L1</source>
        <translation>L1 پر آزمائشی ٹوکن بنانا</translation>
    </message>
    <message>
        <source>Make a test collection on L1</source>
        <translation>L1 پر آزمائشی مجموعہ بنانا</translation>
    </message>
    <message>
        <source>Make the token&apos;s counterpart on the rollup</source>
        <translation>رول اپ پر ٹوکن کا مماثل بنانا</translation>
    </message>
    <message>
        <source>Make the collection&apos;s counterpart on the rollup</source>
        <translation>رول اپ پر مجموعے کا مماثل بنانا</translation>
    </message>
    <message>
        <source>Take test tokens</source>
        <translation>آزمائشی ٹوکن لینا</translation>
    </message>
    <message>
        <source>Every account may take 1,000 of them once.</source>
        <translation>ہر اکاؤنٹ ایک بار ان میں سے 1,000 لے سکتا ہے۔</translation>
    </message>
    <message>
        <source>Take test passes</source>
        <translation>آزمائشی پاس لینا</translation>
    </message>
    <message>
        <source>Three tokens of the collection, each with a number of its own.</source>
        <translation>مجموعے کے تین ٹوکن، ہر ایک کا اپنا نمبر۔</translation>
    </message>
    <message>
        <source>A block of the L1 that takes the transaction up.</source>
        <translation>L1 کے ایسے بلاک کا جو ٹرانزیکشن کو شامل کر لے۔</translation>
    </message>
    <message>
        <source>A block of the rollup that takes the transaction up.</source>
        <translation>رول اپ کے ایسے بلاک کا جو ٹرانزیکشن کو شامل کر لے۔</translation>
    </message>
    <message>
        <source>An earlier transfer, which sends first.</source>
        <translation>پہلے والی منتقلی کا، جو پہلے بھیجتی ہے۔</translation>
    </message>
    <message>
        <source>Block %1, which has the reverted transaction, to be final: before that a reorganisation could still let it succeed, and it would move twice.</source>
        <translation>بلاک %1 کے حتمی ہونے کا، جس میں واپس پلٹی ہوئی ٹرانزیکشن ہے: اس سے پہلے ازسرِنو ترتیب سے وہ پھر بھی کامیاب ہو سکتی ہے، اور منتقلی دو بار ہو جائے گی۔</translation>
    </message>
    <message>
        <source>A claim on L1 about block %1 of the rollup, which has the withdrawal, or a later one.</source>
        <translation>L1 پر رول اپ کے بلاک %1 کے دعوے کا، جس میں نکاسی ہے، یا اس کے بعد کے کسی بلاک کے دعوے کا۔</translation>
    </message>
    <message>
        <source>The proof to be old enough: the portal lets every proof mature.</source>
        <translation>ثبوت کے کافی پرانا ہونے کا: پورٹل ہر ثبوت کو پختہ ہونے دیتا ہے۔</translation>
    </message>
    <message>
        <source>The pause after the dispute game: time for the guardian to act if it ended wrongly.</source>
        <translation>تنازعے کے کھیل کے بعد کے وقفے کا: اگر کھیل کا اختتام غلط ہوا ہو تو نگران کو کارروائی کا وقت ملے۔</translation>
    </message>
    <message>
        <source>Room that the blobs of its transactions took: 131,072 for each (EIP-4844).</source>
        <translation>اس کی ٹرانزیکشنوں کے بلاب نے جو جگہ لی: ہر بلاب کے لیے 131,072 (EIP-4844)۔</translation>
    </message>
    <message>
        <source>Blob base fee</source>
        <translation>بلاب کی بنیادی فیس</translation>
    </message>
    <message>
        <source>What each unit of blob gas costs in this block. It follows from the excess and is no field of the header.</source>
        <translation>اس بلاک میں بلاب گیس کی ہر اکائی کی قیمت۔ یہ زائد بلاب گیس سے نکلتی ہے اور ہیڈر کا خانہ نہیں۔</translation>
    </message>
    <message>
        <source>Whatever the block&apos;s maker writes there; here nothing.</source>
        <translation>بلاک بنانے والا اس میں جو چاہے لکھ دے؛ یہاں کچھ نہیں۔</translation>
    </message>
    <message>
        <source>A number that contracts can read as PREVRANDAO. On Ethereum many validators make it together; here it follows from the block before.</source>
        <translation>ایک عدد جسے کنٹریکٹ PREVRANDAO کے طور پر پڑھ سکتے ہیں۔ ایتھیریم پر اسے بہت سے توثیق کنندہ (validators) مل کر بناتے ہیں؛ یہاں یہ پچھلے بلاک سے نکلتا ہے۔</translation>
    </message>
    <message>
        <source>A fingerprint of the coins that validators took out of staking (EIP-4895); here there are none.</source>
        <translation>ان سکوں کا نشان جو توثیق کنندگان (validators) نے اسٹیکنگ سے نکالے (EIP-4895)؛ یہاں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>On Ethereum it names a block of the consensus layer (EIP-4788); here there is no such layer, and the number is made up.</source>
        <translation>ایتھیریم پر یہ کنسینسس لیئر کے بلاک کا نام ہے (EIP-4788)؛ یہاں ایسی کوئی پرت نہیں، اور یہ عدد فرضی ہے۔</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>حالیہ</translation>
    </message>
    <message>
        <source>No block of this chain holds the transaction %1.</source>
        <translation>اس چین کے کسی بلاک میں ٹرانزیکشن %1 نہیں۔</translation>
    </message>
    <message>
        <source>Blob hash</source>
        <translation>بلاب ہیش</translation>
    </message>
    <message>
        <source>A fingerprint of 128 KiB of data that lie beside the block for some weeks (EIP-4844). Contracts see it, not the data.</source>
        <translation>128 KiB ڈیٹا کا نشان، جو چند ہفتے بلاک کے ساتھ رکھا رہتا ہے (EIP-4844)۔ کنٹریکٹ یہ نشان دیکھتے ہیں، ڈیٹا نہیں۔</translation>
    </message>
    <message>
        <source>Blob gas</source>
        <translation>بلاب گیس</translation>
    </message>
    <message>
        <source>Room that its blobs took: 131,072 for each.</source>
        <translation>اس کے بلاب نے جو جگہ لی: ہر بلاب کے لیے 131,072۔</translation>
    </message>
    <message>
        <source>Blob gas price paid</source>
        <translation>ادا شدہ بلاب گیس قیمت</translation>
    </message>
    <message>
        <source>What each unit of blob gas cost in this block. Blobs have a market of their own.</source>
        <translation>اس بلاک میں بلاب گیس کی ہر اکائی کی قیمت جو لگی۔ بلاب کی اپنی الگ منڈی ہے۔</translation>
    </message>
    <message>
        <source>Highest blob gas price</source>
        <translation>سب سے زیادہ بلاب گیس قیمت</translation>
    </message>
    <message>
        <source>The most the sender would have paid for it.</source>
        <translation>بھیجنے والا اس کے لیے زیادہ سے زیادہ اتنا دیتا۔</translation>
    </message>
    <message>
        <source>Blob fee</source>
        <translation>بلاب فیس</translation>
    </message>
    <message>
        <source>Blob gas times its price, beside the fee for the work.</source>
        <translation>بلاب گیس ضرب اس کی قیمت، کام کی فیس کے علاوہ۔</translation>
    </message>
    <message>
        <source>%1 sent %3 through %2 to %4 on the rollup</source>
        <translation>%1 نے %2 کے ذریعے رول اپ پر %4 کو %3 بھیجے</translation>
    </message>
    <message>
        <source>%1 sent %3 through %2 to %4 on the other chain</source>
        <translation>%1 نے %2 کے ذریعے دوسری چین پر %4 کو %3 بھیجے</translation>
    </message>
    <message>
        <source>%1 sent %7 units of %4 through %2 to %6 on the other chain</source>
        <translation>%1 نے %2 کے ذریعے دوسری چین پر %6 کو %4 کی %7 اکائیاں بھیجیں</translation>
    </message>
    <message>
        <source>%1 proved to %2 that a withdrawal was begun on the rollup</source>
        <translation>%1 نے %2 پر ثابت کیا کہ رول اپ پر نکاسی شروع ہوئی تھی</translation>
    </message>
    <message>
        <source>%1 finished a withdrawal from the rollup at %2</source>
        <translation>%1 نے %2 پر رول اپ سے نکاسی مکمل کی</translation>
    </message>
    <message>
        <source>%1 claimed the rollup&apos;s state in a new dispute game of %2 and locked %3 for it</source>
        <translation>%1 نے %2 کے تنازعے کے نئے کھیل میں رول اپ کی اسٹیٹ کا دعویٰ کیا اور اس کے لیے %3 مقفل کیے</translation>
    </message>
    <message>
        <source>%1 settled a claim of the dispute game %2</source>
        <translation>%1 نے تنازعے کے کھیل %2 کا ایک دعویٰ نمٹایا</translation>
    </message>
    <message>
        <source>%1 ended the dispute game %2</source>
        <translation>%1 نے تنازعے کا کھیل %2 ختم کیا</translation>
    </message>
    <message>
        <source>%1 gave %4 the code of %5 and its first values, through %2</source>
        <translation>%1 نے %2 کے ذریعے %4 کو %5 کا کوڈ اور ابتدائی قدریں دیں</translation>
    </message>
    <message>
        <source>%1 published data in blobs for %3; their number: %2</source>
        <translation>%1 نے %3 کے لیے بلاب میں ڈیٹا شائع کیا؛ بلاب کی تعداد: %2</translation>
    </message>
    <message>
        <source>%1 published %2 bytes of data for %3</source>
        <translation>%1 نے %3 کے لیے ڈیٹا کی %2 بائٹس شائع کیں</translation>
    </message>
    <message>
        <source>%1 called %2 of %3</source>
        <translation>%1 نے %3 کا %2 بلایا</translation>
    </message>
    <message>
        <source>A rollup that runs on this L1 makes a block every %1 s and takes at most one L1 block with each. Choose a pace of %1 s or slower.</source>
        <translation>اس L1 پر چلنے والا ایک رول اپ ہر %1 سیکنڈ میں بلاک بناتا ہے اور ہر بلاک کے ساتھ زیادہ سے زیادہ ایک L1 بلاک لیتا ہے۔ %1 سیکنڈ یا اس سے سست رفتار چنیں۔</translation>
    </message>
    <message>
        <source>The L1 makes a block every %1 s from now on, as the rollup does: the rollup takes at most one L1 block with each of its own and could not follow a faster L1.</source>
        <translation>اب سے L1 ہر %1 سیکنڈ میں بلاک بناتی ہے، جیسے رول اپ: رول اپ اپنے ہر بلاک کے ساتھ زیادہ سے زیادہ ایک L1 بلاک لیتا ہے اور تیز تر L1 کا ساتھ نہ دے سکتا۔</translation>
    </message>
    <message>
        <source>L1 does not run the rollup itself. From time to time the proposer claims there what the rollup&apos;s state is, and opens a dispute game in which it can be contradicted.</source>
        <translation>L1 خود رول اپ نہیں چلاتی۔ وقتاً فوقتاً پیش کنندہ وہاں دعویٰ کرتا ہے کہ رول اپ کی اسٹیٹ کیا ہے، اور تنازعے کا کھیل کھولتا ہے جس میں اس کی تردید ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>The end of the dispute game about the claim: until its clock has run out, it can be contradicted.</source>
        <translation>دعوے کے بارے میں تنازعے کے کھیل کے اختتام کا: جب تک اس کی گھڑی ختم نہ ہو، اس کی تردید ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>The account has %1 to move, less than the %2 that you ask for with the %3 that are kept back for fees. Move less.</source>
        <translation>اکاؤنٹ کے پاس منتقل کرنے کو %1 ہیں، جو آپ کے مانگے ہوئے %2 اور فیس کے لیے بچا کر رکھے گئے %3 کے مجموعے سے کم ہیں۔ کم منتقل کریں۔</translation>
    </message>
    <message>
        <source>The account has %1 on the L1 and needs %2 there for fees. Send some there first.</source>
        <translation>L1 پر اکاؤنٹ کے پاس %1 ہیں اور وہاں فیس کے لیے %2 چاہییں۔ پہلے وہاں کچھ رقم بھیجیں۔</translation>
    </message>
    <message>
        <source>The account has %1 on the rollup and needs %2 there for fees. Send some there first.</source>
        <translation>رول اپ پر اکاؤنٹ کے پاس %1 ہیں اور وہاں فیس کے لیے %2 چاہییں۔ پہلے وہاں کچھ رقم بھیجیں۔</translation>
    </message>
    <message>
        <source>The rollup&apos;s portal on L1 holds %1 that no other withdrawal waits for, and this one takes %2. What accounts have from the rollup&apos;s beginning was never deposited there: deposit some first.</source>
        <translation>L1 پر رول اپ کے پورٹل میں ایسے %1 ہیں جن کی منتظر کوئی اور نکاسی نہیں، اور اس نکاسی کو %2 چاہییں۔ اکاؤنٹس کے پاس جو کچھ رول اپ کے آغاز سے ہے وہ کبھی وہاں ڈپازٹ نہیں ہوا: پہلے کچھ ڈپازٹ کریں۔</translation>
    </message>
    <message>
        <source>Ether for fees: the account has %1 on this chain and needs %2. It goes on by itself when some has come.</source>
        <translation>فیس کے لیے ایتھر کا: اس چین پر اکاؤنٹ کے پاس %1 ہیں اور %2 چاہییں۔ کچھ رقم آنے پر کام خود آگے چل پڑے گا۔</translation>
    </message>
    <message>
        <source>More ether in the rollup&apos;s portal on L1, which holds %1: this withdrawal takes %2, and would be lost if the portal could not pay. It goes on by itself after a deposit.</source>
        <translation>L1 پر رول اپ کے پورٹل میں مزید ایتھر کا، جس میں ابھی %1 ہیں: اس نکاسی کو %2 چاہییں، اور اگر پورٹل ادا نہ کر سکے تو یہ ضائع ہو جائے گی۔ ڈپازٹ کے بعد کام خود آگے چل پڑے گا۔</translation>
    </message>
    <message>
        <source>The rollup has ended with block %1: no block comes after it.</source>
        <translation>رول اپ بلاک %1 کے ساتھ ختم ہو چکا ہے: اس کے بعد کوئی بلاک نہیں آتا۔</translation>
    </message>
    <message>
        <source>The account %1 has %2 wei on the L1 beyond what its waiting transactions may cost, too little for the next one. Send some there: it goes on by itself.</source>
        <translation>L1 پر اکاؤنٹ %1 کے پاس منتظر ٹرانزیکشنز کی زیادہ سے زیادہ لاگت کے بعد %2 wei بچتے ہیں، جو اگلی کے لیے کم ہیں۔ وہاں کچھ رقم بھیجیں: کام خود آگے چل پڑے گا۔</translation>
    </message>
    <message>
        <source>This rollup is not ephemeral: its assets stay on it. Choose the lifecycle &quot;Ephemeral&quot; in the design to have a rollup that ends and pays everybody on L1.</source>
        <translation>یہ رول اپ عارضی نہیں: اس کے اثاثے اسی پر رہتے ہیں۔ ایسا رول اپ چاہیے جو ختم ہو اور سب کو L1 پر ادا کرے تو ڈیزائن میں دورانیۂ حیات ”عارضی“ چنیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: write 0x and 40 hexadecimal digits.</source>
        <translation>”%1“ کوئی پتہ نہیں: 0x اور 40 ہیکساڈیسیمل ہندسے لکھیں۔</translation>
    </message>
    <message>
        <source>This rollup has ended already: its last transaction is in.</source>
        <translation>یہ رول اپ پہلے ہی ختم ہو چکا ہے: اس کی آخری ٹرانزیکشن شامل ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>Nobody can be paid before the rollup&apos;s last state is settled on L1. It comes to that by itself once it has ended.</source>
        <translation>جب تک رول اپ کی آخری حالت L1 پر طے نہ ہو جائے، کسی کو ادائیگی نہیں ہو سکتی۔ ختم ہونے کے بعد یہ خود ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>The list of who had what is being made. Look again in a moment.</source>
        <translation>کس کے پاس کیا تھا، اس کی فہرست بن رہی ہے۔ ذرا دیر بعد پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>The account %1 had nothing on the rollup when it ended. Check the address.</source>
        <translation>رول اپ کے ختم ہونے پر اکاؤنٹ %1 کے پاس اس پر کچھ نہ تھا۔ پتہ جانچیں۔</translation>
    </message>
    <message>
        <source>What was asked for this rollup&apos;s end cannot be read (%1). Nothing is done until you ask for it again.</source>
        <translation>اس رول اپ کے اختتام کے لیے جو کہا گیا تھا وہ پڑھا نہیں جا سکتا (%1)۔ جب تک آپ دوبارہ نہ کہیں، کچھ نہیں کیا جائے گا۔</translation>
    </message>
    <message>
        <source>Its payment would be refused on L1: %1. A contract there may refuse ether. You can try again.</source>
        <translation>اس کی ادائیگی L1 پر رد ہو جائے گی: %1۔ ممکن ہے وہاں کوئی کنٹریکٹ ایتھر لینے سے انکار کرتا ہو۔ آپ پھر کوشش کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>After %1 minutes without a transaction, or when its organiser says so.</source>
        <translation>%1 منٹ تک کوئی ٹرانزیکشن نہ ہونے پر، یا جب اس کا منتظم کہے۔</translation>
    </message>
    <message>
        <source>%1 minutes after its launch, or when its organiser says so.</source>
        <translation>آغاز کے %1 منٹ بعد، یا جب اس کا منتظم کہے۔</translation>
    </message>
    <message>
        <source>When block %1 is claimed on L1, or when its organiser says so.</source>
        <translation>جب L1 پر بلاک %1 کا دعویٰ ہو، یا جب اس کا منتظم کہے۔</translation>
    </message>
    <message>
        <source>When %1 have been minted, or when its organiser says so.</source>
        <translation>جب %1 جاری ہو جائیں، یا جب اس کا منتظم کہے۔</translation>
    </message>
    <message>
        <source>When its organiser says so.</source>
        <translation>جب اس کا منتظم کہے۔</translation>
    </message>
    <message>
        <source>The end of the notice. Whoever would rather withdraw may do so.</source>
        <translation>مہلت کے ختم ہونے کا۔ جو پہلے نکالنا چاہے، نکال سکتا ہے۔</translation>
    </message>
    <message>
        <source>A block of the L1 with the organiser&apos;s word.</source>
        <translation>L1 کے ایک بلاک کا جس میں منتظم کا اعلان ہو۔</translation>
    </message>
    <message>
        <source>Its end. Until then it takes transactions and deposits.</source>
        <translation>اس کے اختتام کا۔ تب تک یہ ٹرانزیکشنز اور جمع کی رقوم لیتا ہے۔</translation>
    </message>
    <message>
        <source>Its last block, which must be on L1 and claimed there in a dispute game. Deposits that were on their way still arrive.</source>
        <translation>اس کے آخری بلاک کا، جسے L1 پر پہنچنا ہے اور وہاں تنازعے کے کھیل میں اس کا دعویٰ ہونا ہے۔ جو رقوم راستے میں تھیں وہ اب بھی پہنچ جاتی ہیں۔</translation>
    </message>
    <message>
        <source>The dispute game about its last block, and then the time in which the guardian may reject it.</source>
        <translation>اس کے آخری بلاک کے تنازعے کے کھیل کا، اور پھر اس وقت کا جس میں نگران اسے رد کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing. Everybody can be paid what they had: now, or whenever they come.</source>
        <translation>کسی چیز کا نہیں۔ ہر ایک کو وہ ادا ہو سکتا ہے جو اس کے پاس تھا: ابھی، یا جب بھی وہ آئے۔</translation>
    </message>
    <message>
        <source>Nothing. Claims go on for ever.</source>
        <translation>کسی چیز کا نہیں۔ دعوے ہمیشہ جاری رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The list of who had what is made when block %1 is final on the L1, which takes a number of L1 blocks.</source>
        <translation>کس کے پاس کیا تھا، اس کی فہرست تب بنتی ہے جب بلاک %1 L1 پر حتمی ہو جائے؛ اس میں L1 کے کئی بلاک لگتے ہیں۔</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>What ends the event. You can end it earlier at any time; nobody can make it last longer.</source>
        <translation>تقریب کو کیا چیز ختم کرتی ہے۔ آپ اسے کسی بھی وقت پہلے ختم کر سکتے ہیں؛ کوئی اسے لمبا نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>When you say so</source>
        <translation>جب آپ کہیں</translation>
    </message>
    <message>
        <source>After a set time</source>
        <translation>مقررہ وقت کے بعد</translation>
    </message>
    <message>
        <source>With a block</source>
        <translation>ایک بلاک کے ساتھ</translation>
    </message>
    <message>
        <source>When nobody uses it any more</source>
        <translation>جب کوئی اسے استعمال نہ کر رہا ہو</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>خاموشی کی مدت</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>مہلت</translation>
    </message>
    <message>
        <source>Seconds between your word that it shall end and the last transaction: whoever would rather withdraw before has so long.</source>
        <translation>آپ کے ختم کرنے کے اعلان اور آخری ٹرانزیکشن کے درمیان سیکنڈ: جو پہلے نکالنا چاہے اس کے پاس اتنا وقت ہے۔</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>نکاس</translation>
    </message>
    <message>
        <source>Ephemeral</source>
        <translation>عارضی</translation>
    </message>
    <message>
        <source>Born for an event. When it ends, its last state is frozen on L1 and everybody gets there what they had: ether, tokens, collectibles.</source>
        <translation>ایک تقریب کے لیے بنتا ہے۔ ختم ہونے پر اس کی آخری حالت L1 پر محفوظ ہو جاتی ہے اور ہر ایک کو وہاں وہ سب ملتا ہے جو اس کے پاس تھا: ایتھر، ٹوکن، نوادر۔</translation>
    </message>
    <message>
        <source>Nobody can change the rollup&apos;s contracts, from its beginning to its end.</source>
        <translation>آغاز سے اختتام تک کوئی رول اپ کے کنٹریکٹس بدل نہیں سکتا۔</translation>
    </message>
    <message>
        <source>The last state counts when its dispute game is over; games are permissioned in this version.</source>
        <translation>آخری حالت تب مانی جاتی ہے جب اس کا تنازعے کا کھیل ختم ہو جائے؛ اس ورژن میں کھیل صرف مجاز فریقوں کے لیے ہیں۔</translation>
    </message>
    <message>
        <source>This rollup has ended: it takes no transactions any more. What every account had is paid on L1.</source>
        <translation>یہ رول اپ ختم ہو چکا ہے: اب کوئی ٹرانزیکشن نہیں لیتا۔ ہر اکاؤنٹ کے پاس جو تھا وہ L1 پر ادا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>This rollup has no archive: it has not been dissolved.</source>
        <translation>اس رول اپ کا کوئی محفوظہ نہیں: یہ تحلیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This rollup is dissolved, and only its archive is left. Open the archive to compute its blocks again.</source>
        <translation>یہ رول اپ تحلیل ہو چکا ہے اور صرف اس کا محفوظہ باقی ہے۔ اس کے بلاک دوبارہ حساب کرنے کے لیے محفوظہ کھولیں۔</translation>
    </message>
    <message>
        <source>This archive came as a file: you can look into it, but the keys of its rollup are not here.</source>
        <translation>یہ محفوظہ فائل کے طور پر آیا ہے: آپ اس میں دیکھ سکتے ہیں، مگر اس کے رول اپ کی کنجیاں یہاں نہیں۔</translation>
    </message>
    <message>
        <source>The design in the archive cannot be used here: %1 Use the version of the studio that made the archive.</source>
        <translation>محفوظے کا ڈیزائن یہاں استعمال نہیں ہو سکتا: %1 اسٹوڈیو کا وہی نسخہ استعمال کریں جس نے محفوظہ بنایا۔</translation>
    </message>
    <message>
        <source>The L1 names another archive of this rollup, %1. Do not believe this one; ask for that.</source>
        <translation>L1 اس رول اپ کا کوئی اور محفوظہ بتاتا ہے، %1۔ اس پر بھروسا نہ کریں؛ وہ والا مانگیں۔</translation>
    </message>
    <message>
        <source>The archive is signed by %1, but on the L1 the organiser of this rollup is %2. Do not believe it.</source>
        <translation>محفوظے پر دستخط %1 کے ہیں، مگر L1 پر اس رول اپ کا منتظم %2 ہے۔ اس پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>Dissolved: %1 kB of files gave way to an archive of %2 kB, whose hash stands on L1.</source>
        <translation>تحلیل ہو گیا: %1 kB فائلوں کی جگہ %2 kB کے محفوظے نے لے لی، جس کا ہیش L1 پر موجود ہے۔</translation>
    </message>
    <message>
        <source>What the archive says of the rollup&apos;s end cannot be read (%1). Fetch the archive again, from somebody you trust.</source>
        <translation>محفوظہ رول اپ کے اختتام کے بارے میں جو کہتا ہے وہ پڑھا نہیں جا سکتا (%1)۔ محفوظہ دوبارہ کسی ایسے سے لیں جس پر بھروسا ہو۔</translation>
    </message>
    <message>
        <source>What follows from the L1 data in the archive of %1 is not what its list of contents says: computed again, the %2 is %3. Do not believe this archive.</source>
        <translation>%1 کے محفوظے میں L1 کے ڈیٹا سے جو نکلتا ہے وہ اس کی فہرست کے مطابق نہیں: دوبارہ حساب کرنے پر %2 یہ ہے: %3۔ اس محفوظے پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>This rollup is being dissolved already.</source>
        <translation>یہ رول اپ پہلے ہی تحلیل کیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Its archive, which is being written: the L1 data from which anybody can compute the rollup again.</source>
        <translation>اس کا محفوظہ، جو لکھا جا رہا ہے: L1 کا وہ ڈیٹا جس سے کوئی بھی رول اپ کا دوبارہ حساب کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>A block of the L1 with the hash of its archive.</source>
        <translation>L1 کا ایک بلاک جس میں اس کے محفوظے کا ہیش ہو۔</translation>
    </message>
    <message>
        <source>That its end is final on the L1, which takes a number of L1 blocks. Then its files give way to the archive.</source>
        <translation>یہ کہ اس کا اختتام L1 پر حتمی ہو، جس میں L1 کے کئی بلاک لگتے ہیں۔ پھر اس کی فائلوں کی جگہ محفوظہ لے لے گا۔</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; of the accounts that the rollup began with cannot be read: it needs an address, a balance, and may have nonce, code and storage.</source>
        <translation>رول اپ جن کھاتوں سے شروع ہوا ان میں سے کھاتہ &quot;%1&quot; پڑھا نہیں جا سکتا: اسے پتہ اور بیلنس چاہیے، اور nonce، کوڈ اور اسٹوریج ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Its payment failed on L1, though it was sent alone: a contract there may refuse ether or use up its gas. You can try again.</source>
        <translation>اس کی ادائیگی L1 پر ناکام رہی، حالانکہ اکیلی بھیجی گئی: ہو سکتا ہے وہاں کا کوئی کنٹریکٹ ایتھر لینے سے انکار کرے یا اس کی گیس ختم کر دے۔ آپ دوبارہ کوشش کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Its archive, which is being written: L1 block %1 of %2.</source>
        <translation>اس کا محفوظہ، جو لکھا جا رہا ہے: L1 کا بلاک %1، کل %2 میں سے۔</translation>
    </message>
    <message>
        <source>This archive has no report of the event: the studio that made it wrote none.</source>
        <translation>اس محفوظے میں تقریب کی رپورٹ نہیں: جس اسٹوڈیو نے اسے بنایا اس نے رپورٹ نہیں لکھی۔</translation>
    </message>
    <message>
        <source>Gasless</source>
        <translation>بغیر گیس فیس</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>کون بھیج سکتا ہے</translation>
    </message>
    <message>
        <source>An allow list: with it, the sequencer takes transactions only of accounts that the design lists in its genesis, and of the users that its traffic makes up. A deposit on the L1 gets through all the same: no sequencer can refuse it.</source>
        <translation>اجازت کی فہرست: اس کے ساتھ سیکوئنسر صرف ان اکاؤنٹوں کی ٹرانزیکشنیں لیتا ہے جو ڈیزائن کی ابتدا میں درج ہیں، اور ان صارفین کی جو اس کی ٹریفک بناتی ہے۔ L1 پر جمع پھر بھی پہنچ جاتی ہے: کوئی سیکوئنسر اسے رد نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ہر کوئی</translation>
    </message>
    <message>
        <source>Accounts of the genesis</source>
        <translation>ابتدا کے اکاؤنٹ</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 دن %2 گھنٹے</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 گھنٹے %2 منٹ</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 منٹ %2 سیکنڈ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 سیکنڈ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Nothing of this was measured.</source>
        <translation>اس میں سے کچھ نہیں ناپا گیا۔</translation>
    </message>
    <message>
        <source>This report of an event has %1 bytes; %2 are the most. It is not opened.</source>
        <translation>تقریب کی اس رپورٹ میں %1 بائٹ ہیں؛ زیادہ سے زیادہ %2 ہو سکتے ہیں۔ اسے نہیں کھولا گیا۔</translation>
    </message>
    <message>
        <source>This report of an event cannot be read: its field %1 is missing, or has another form than a report&apos;s. Get the report again, from somebody you trust.</source>
        <translation>تقریب کی یہ رپورٹ پڑھی نہیں جا سکتی: اس کا خانہ %1 غائب ہے، یا اس کی شکل رپورٹ کی سی نہیں۔ رپورٹ دوبارہ کسی ایسے شخص سے لیں جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>رفتارِ کار</translation>
    </message>
    <message>
        <source>transactions a second</source>
        <translation>فی سیکنڈ ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>How many transactions got into blocks each second.</source>
        <translation>ہر سیکنڈ میں کتنی ٹرانزیکشنیں بلاکوں میں آئیں۔</translation>
    </message>
    <message>
        <source>Confirmation time</source>
        <translation>تصدیق کا وقت</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>سیکنڈ</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ملی سیکنڈ</translation>
    </message>
    <message>
        <source>median</source>
        <translation>وسطانیہ</translation>
    </message>
    <message>
        <source>99 of 100</source>
        <translation>100 میں سے 99</translation>
    </message>
    <message>
        <source>How long a transaction took from its arrival to a stored block: half of them were faster than the median, 99 of 100 faster than the other line.</source>
        <translation>ٹرانزیکشن کے پہنچنے سے محفوظ بلاک میں آنے تک کتنا وقت لگا: آدھی وسطانیہ سے تیز تھیں، 100 میں سے 99 دوسری لکیر سے تیز۔</translation>
    </message>
    <message>
        <source>Fullness of blocks</source>
        <translation>بلاک کتنے بھرے</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>فی صد</translation>
    </message>
    <message>
        <source>How much of the gas that a block may hold was used. Gas is the unit of work on a blockchain.</source>
        <translation>بلاک میں جتنی گیس کی گنجائش ہے اس میں سے کتنی استعمال ہوئی۔ گیس بلاک چین پر کام کی اکائی ہے۔</translation>
    </message>
    <message>
        <source>Waiting transactions</source>
        <translation>منتظر ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>Transactions that had arrived and were not yet in a block. The line climbs when more arrive than blocks can take.</source>
        <translation>وہ ٹرانزیکشنیں جو پہنچ چکی تھیں مگر ابھی بلاک میں نہ تھیں۔ جب بلاکوں کی گنجائش سے زیادہ آئیں تو لکیر اوپر جاتی ہے۔</translation>
    </message>
    <message>
        <source>gwei for one gas</source>
        <translation>ایک گیس کے gwei</translation>
    </message>
    <message>
        <source>The price of one gas on the rollup. It rises by itself when blocks are full. A gwei is a billionth of an ether.</source>
        <translation>رول اپ پر ایک گیس کی قیمت۔ بلاک بھرے ہوں تو یہ خود بڑھتی ہے۔ ایک gwei ایتھر کا اربواں حصہ ہے۔</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>مجموعی</translation>
    </message>
    <message>
        <source>Cost of a transaction</source>
        <translation>ایک ٹرانزیکشن کا خرچ</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>امریکی ڈالر</translation>
    </message>
    <message>
        <source>What one transaction cost by layer, computed from what was measured and the price set below. Layers that cost nothing have no line.</source>
        <translation>ایک ٹرانزیکشن پر تہ بہ تہ کتنا خرچ آیا، ناپی گئی مقداروں اور نیچے دی گئی قیمتوں سے حساب کیا گیا۔ جن تہوں پر خرچ نہ تھا ان کی لکیر نہیں۔</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>کیسا رہا</translation>
    </message>
    <message>
        <source>Measured while the rollup ran, over the time since the first measurement. A light band shows the range between lowest and highest values, the line their mean.</source>
        <translation>رول اپ کے چلنے کے دوران ناپا گیا، پہلی پیمائش کے بعد کے وقت پر۔ ہلکی پٹی کم سے کم اور زیادہ سے زیادہ قدر کے درمیان کا فاصلہ دکھاتی ہے، لکیر ان کی اوسط۔</translation>
    </message>
    <message>
        <source>Its contracts</source>
        <translation>اس کے کنٹریکٹ</translation>
    </message>
    <message>
        <source>put there before it began</source>
        <translation>شروع ہونے سے پہلے وہاں رکھے گئے</translation>
    </message>
    <message>
        <source>all transactions in batches, so that anybody can compute the rollup again</source>
        <translation>تمام ٹرانزیکشنیں گچھوں میں، تاکہ کوئی بھی رول اپ کو دوبارہ شمار کر سکے</translation>
    </message>
    <message>
        <source>Claims of its state</source>
        <translation>اس کی حالت کے دعوے</translation>
    </message>
    <message>
        <source>dispute games, in which a wrong claim can be contested; without their bonds, which come back</source>
        <translation>تنازعے کے کھیل، جن میں غلط دعوے کو للکارا جا سکتا ہے؛ ان کی ضمانتوں کے بغیر، جو واپس آ جاتی ہیں</translation>
    </message>
    <message>
        <source>Its end</source>
        <translation>اس کا اختتام</translation>
    </message>
    <message>
        <source>the steps of its life, and the registration of tokens</source>
        <translation>اس کی زندگی کے مرحلے، اور ٹوکنوں کا اندراج</translation>
    </message>
    <message>
        <source>what holders had</source>
        <translation>جو رکھنے والوں کے پاس تھا</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>کس لیے</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>گیس</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>بلاب</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>ادا شدہ فیس</translation>
    </message>
    <message>
        <source>At market prices</source>
        <translation>بازار کی قیمتوں پر</translation>
    </message>
    <message>
        <source>No price set is known, so that nothing is said in US dollars.</source>
        <translation>قیمتوں کا کوئی مجموعہ معلوم نہیں، اس لیے امریکی ڈالر میں کچھ نہیں بتایا گیا۔</translation>
    </message>
    <message>
        <source>Market prices are those of the price set %1. Their date: %2. Their source: %3</source>
        <translation>بازار کی قیمتیں مجموعے %1 کی ہیں۔ ان کی تاریخ: %2۔ ان کا ماخذ: %3</translation>
    </message>
    <message>
        <source>What it cost on L1</source>
        <translation>L1 پر کتنا خرچ آیا</translation>
    </message>
    <message>
        <source>The operators, who kept the rollup running, sent transactions to L1 and paid fees there: for gas, which is work, and for blobs, which carry 128 KiB of data each.</source>
        <translation>رول اپ چلانے والوں نے L1 پر ٹرانزیکشنیں بھیجیں اور وہاں فیس دی: گیس کی، جو کام ہے، اور بلابوں کی، جن میں سے ہر ایک 128 KiB ڈیٹا اٹھاتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing is known of what was paid on L1.</source>
        <translation>L1 پر کیا ادا کیا گیا، اس کا کچھ معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Together exactly %1 wei; an ether has %2 of them. Amounts in ETH are rounded down to six digits.</source>
        <translation>کل ٹھیک %1 wei؛ ایک ایتھر میں %2 ہوتے ہیں۔ ETH کی رقمیں چھ ہندسوں تک نیچے کو گول کی گئی ہیں۔</translation>
    </message>
    <message>
        <source>Fees paid are those of the L1 inside this program, whose prices are its own. Amounts in US dollars are what the same gas and blobs cost at market prices.</source>
        <translation>ادا شدہ فیس اس پروگرام کے اندر چلنے والے L1 کی ہے، جس کی قیمتیں اپنی ہیں۔ امریکی ڈالر کی رقمیں وہ ہیں جو یہی گیس اور بلاب بازار کی قیمتوں پر لیتے۔</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ناپا نہیں گیا</translation>
    </message>
    <message>
        <source>in all blocks of the rollup</source>
        <translation>رول اپ کے تمام بلاکوں میں</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>بلند ترین</translation>
    </message>
    <message>
        <source>transactions a second, the highest rate that was measured</source>
        <translation>فی سیکنڈ ٹرانزیکشنیں، ناپی گئی سب سے بلند رفتار</translation>
    </message>
    <message>
        <source>Typical confirmation</source>
        <translation>عام تصدیق</translation>
    </message>
    <message>
        <source>from the arrival of a transaction to its stored block: half of them were faster, at the median moment</source>
        <translation>ٹرانزیکشن کے پہنچنے سے محفوظ بلاک تک: درمیانی لمحے میں آدھی اس سے تیز تھیں</translation>
    </message>
    <message>
        <source>Slow confirmation</source>
        <translation>سست تصدیق</translation>
    </message>
    <message>
        <source>the same at the worst moment: 1 in 100 transactions waited longer</source>
        <translation>بدترین لمحے میں یہی: 100 میں سے 1 ٹرانزیکشن نے اس سے زیادہ انتظار کیا</translation>
    </message>
    <message>
        <source>Holders paid</source>
        <translation>جنہیں ادا ہوا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>of those who had something when the rollup ended</source>
        <translation>ان میں سے جن کے پاس رول اپ کے اختتام پر کچھ تھا</translation>
    </message>
    <message>
        <source>Fees paid on L1</source>
        <translation>L1 پر ادا شدہ فیس</translation>
    </message>
    <message>
        <source>to the L1 of this program, for gas and blobs</source>
        <translation>اس پروگرام کے L1 کو، گیس اور بلابوں کے لیے</translation>
    </message>
    <message>
        <source>The same at market prices</source>
        <translation>یہی بازار کی قیمتوں پر</translation>
    </message>
    <message>
        <source>the same gas and blobs, at the prices of the price set below</source>
        <translation>یہی گیس اور بلاب، نیچے دیے گئے مجموعے کی قیمتوں پر</translation>
    </message>
    <message>
        <source>that amount, shared by all transactions</source>
        <translation>یہ رقم، تمام ٹرانزیکشنوں پر تقسیم</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>ایک نظر میں</translation>
    </message>
    <message>
        <source>How much the rollup did, how fast it was, and what it cost to record all of it on L1.</source>
        <translation>رول اپ نے کتنا کام کیا، کتنا تیز تھا، اور یہ سب L1 پر درج کرنے میں کتنا خرچ آیا۔</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message>
        <source>When this report was written, the rollup was open and still took transactions.</source>
        <translation>جب یہ رپورٹ لکھی گئی تو رول اپ کھلا تھا اور ٹرانزیکشنیں لے رہا تھا۔</translation>
    </message>
    <message>
        <source>When this report was written, the rollup took no more transactions and was waiting for its last block.</source>
        <translation>جب یہ رپورٹ لکھی گئی تو رول اپ مزید ٹرانزیکشنیں نہیں لے رہا تھا اور اپنے آخری بلاک کا منتظر تھا۔</translation>
    </message>
    <message>
        <source>When this report was written, the rollup&apos;s last state was claimed on L1 and could still be contested there.</source>
        <translation>جب یہ رپورٹ لکھی گئی تو رول اپ کی آخری حالت کا L1 پر دعویٰ ہو چکا تھا اور اسے وہاں ابھی للکارا جا سکتا تھا۔</translation>
    </message>
    <message>
        <source>The rollup&apos;s life is over: its last state stands on L1.</source>
        <translation>رول اپ کی زندگی ختم ہوئی: اس کی آخری حالت L1 پر درج ہے۔</translation>
    </message>
    <message>
        <source>The rollup&apos;s life is over: its last state stands on L1, its files are gone, and a signed archive is left of it.</source>
        <translation>رول اپ کی زندگی ختم ہوئی: اس کی آخری حالت L1 پر درج ہے، اس کی فائلیں جا چکیں، اور ایک دستخط شدہ محفوظہ باقی ہے۔</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 بعد</translation>
    </message>
    <message>
        <source>An event without a name</source>
        <translation>بے نام تقریب</translation>
    </message>
    <message>
        <source>Report of an event</source>
        <translation>تقریب کی رپورٹ</translation>
    </message>
    <message>
        <source>A rollup is a blockchain that hands its data to a larger one, called L1, where everybody can check it. This one was made for a single event. When such a rollup ends, its last state is recorded on L1, and everybody is paid there what they had on it.</source>
        <translation>رول اپ ایسی بلاک چین ہے جو اپنا ڈیٹا ایک بڑی بلاک چین کو دیتی ہے، جسے L1 کہتے ہیں اور جہاں ہر کوئی اسے جانچ سکتا ہے۔ یہ ایک ہی تقریب کے لیے بنا تھا۔ جب ایسا رول اپ ختم ہوتا ہے تو اس کی آخری حالت L1 پر درج ہوتی ہے، اور ہر ایک کو وہاں وہ ملتا ہے جو اس کے پاس اس پر تھا۔</translation>
    </message>
    <message>
        <source>This rollup ran in simulated time. Its clock did not wait as a clock on the wall does: the times below are its own, and waits are not those that people would have had.</source>
        <translation>یہ رول اپ مصنوعی وقت میں چلا۔ اس کی گھڑی دیوار کی گھڑی کی طرح انتظار نہیں کرتی تھی: نیچے کے اوقات اسی کے ہیں، اور انتظار وہ نہیں جو لوگوں کو کرنا پڑتا۔</translation>
    </message>
    <message>
        <source>Lived</source>
        <translation>زندگی</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>چین آئی ڈی</translation>
    </message>
    <message>
        <source>The number by which wallets tell this chain from others.</source>
        <translation>وہ عدد جس سے والیٹ اس چین کو دوسری چینوں سے پہچانتے ہیں۔</translation>
    </message>
    <message>
        <source>Chain id of its L1</source>
        <translation>اس کے L1 کی چین آئی ڈی</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>The account that ran the event and could end it.</source>
        <translation>وہ اکاؤنٹ جس نے تقریب چلائی اور جو اسے ختم کر سکتا تھا۔</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>رپورٹ لکھی گئی</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>اس کی زندگی</translation>
    </message>
    <message>
        <source>The steps from the rollup&apos;s first block to its last state on L1, by the clock of L1.</source>
        <translation>رول اپ کے پہلے بلاک سے L1 پر اس کی آخری حالت تک کے مرحلے، L1 کی گھڑی کے مطابق۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>From here on the rollup takes transactions.</source>
        <translation>یہاں سے رول اپ ٹرانزیکشنیں لیتا ہے۔</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مہر بند</translation>
    </message>
    <message>
        <source>It takes no new transactions. What is on its way from L1 still arrives.</source>
        <translation>یہ نئی ٹرانزیکشنیں نہیں لیتا۔ جو L1 سے راستے میں ہے وہ پھر بھی پہنچتا ہے۔</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>آخری بلاک</translation>
    </message>
    <message>
        <source>All has arrived. The first block from here on is the last one, and nothing changes after it.</source>
        <translation>سب پہنچ چکا۔ اس کے بعد کا پہلا بلاک آخری ہے، اور اس کے بعد کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>تصفیہ شدہ</translation>
    </message>
    <message>
        <source>The last state is recorded on L1 for ever, and everybody can be paid.</source>
        <translation>آخری حالت L1 پر ہمیشہ کے لیے درج ہے، اور ہر ایک کو ادائیگی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>رکھنے والے</translation>
    </message>
    <message>
        <source>Accounts and contracts that had something. What a contract had goes to the organiser.</source>
        <translation>وہ اکاؤنٹ اور کنٹریکٹ جن کے پاس کچھ تھا۔ جو کنٹریکٹ کے پاس تھا وہ منتظم کو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>Could not be paid</source>
        <translation>ادا نہ ہو سکا</translation>
    </message>
    <message>
        <source>L1 refuses the payment, for example because a contract there takes no ether. It can be tried again.</source>
        <translation>L1 ادائیگی رد کرتا ہے، مثلاً اس لیے کہ وہاں کوئی کنٹریکٹ ایتھر نہیں لیتا۔ دوبارہ کوشش کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Ether of all holders</source>
        <translation>سب رکھنے والوں کا ایتھر</translation>
    </message>
    <message>
        <source>Ether paid</source>
        <translation>ادا شدہ ایتھر</translation>
    </message>
    <message>
        <source>Fees for payments</source>
        <translation>ادائیگیوں کی فیس</translation>
    </message>
    <message>
        <source>Paid on L1 by whoever sent the payments from here, not by the holders.</source>
        <translation>L1 پر اس نے دی جس نے یہاں سے ادائیگیاں بھیجیں، رکھنے والوں نے نہیں۔</translation>
    </message>
    <message>
        <source>Payments were being sent when this report was written.</source>
        <translation>جب یہ رپورٹ لکھی گئی تو ادائیگیاں بھیجی جا رہی تھیں۔</translation>
    </message>
    <message>
        <source>collectibles (ERC-721)</source>
        <translation>نوادر (ERC-721)</translation>
    </message>
    <message>
        <source>tokens (ERC-20)</source>
        <translation>ٹوکن (ERC-20)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بے نام</translation>
    </message>
    <message>
        <source>born on the rollup; came to life on L1 with its end</source>
        <translation>رول اپ پر پیدا ہوا؛ اس کے اختتام پر L1 پر وجود میں آیا</translation>
    </message>
    <message>
        <source>from L1, bridged to the rollup and back</source>
        <translation>L1 سے، پل کے ذریعے رول اپ پر اور واپس</translation>
    </message>
    <message>
        <source>rollup: %1</source>
        <translation>رول اپ: %1</translation>
    </message>
    <message>
        <source>L1: %1</source>
        <translation>L1: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>پتے</translation>
    </message>
    <message>
        <source>Who was paid</source>
        <translation>کسے ادا ہوا</translation>
    </message>
    <message>
        <source>Whoever had ether, tokens or collectibles on the rollup when it ended gets the same on L1, once: now, or whenever they come.</source>
        <translation>رول اپ کے اختتام پر جس کے پاس ایتھر، ٹوکن یا نوادر تھے اسے L1 پر وہی ملتا ہے، ایک بار: ابھی، یا جب بھی آئے۔</translation>
    </message>
    <message>
        <source>When this report was written, the list of who had what was not made yet.</source>
        <translation>جب یہ رپورٹ لکھی گئی تو یہ فہرست ابھی نہیں بنی تھی کہ کس کے پاس کیا تھا۔</translation>
    </message>
    <message>
        <source>No token contracts of the rollup were registered for payment.</source>
        <translation>رول اپ کا کوئی ٹوکن کنٹریکٹ ادائیگی کے لیے درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The number of the rollup&apos;s last block.</source>
        <translation>رول اپ کے آخری بلاک کا نمبر۔</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>اس کا ہیش</translation>
    </message>
    <message>
        <source>A fingerprint of that block: another block has another one. It fixes all blocks before it too.</source>
        <translation>اس بلاک کی انگلی کا نشان: دوسرے بلاک کا نشان دوسرا ہوتا ہے۔ یہ اس سے پہلے کے تمام بلاکوں کو بھی پکا کرتا ہے۔</translation>
    </message>
    <message>
        <source>A fingerprint of the last state: of every account, balance and stored value. Payments are proven against it.</source>
        <translation>آخری حالت کی انگلی کا نشان: ہر اکاؤنٹ، رقم اور محفوظ قدر کا۔ ادائیگیاں اسی کے مقابل ثابت کی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Output root</source>
        <translation>آؤٹ پٹ روٹ</translation>
    </message>
    <message>
        <source>What was claimed on L1: one fingerprint of the last block, the state root and the withdrawals.</source>
        <translation>جس کا L1 پر دعویٰ ہوا: آخری بلاک، اسٹیٹ روٹ اور رقم نکالنے کا ایک مشترک نشان۔</translation>
    </message>
    <message>
        <source>Dispute game</source>
        <translation>تنازعے کا کھیل</translation>
    </message>
    <message>
        <source>The contract on L1 in which the claim could be contested for a time. It ended in favour of the claim; its field rootClaim is the output root.</source>
        <translation>L1 پر وہ کنٹریکٹ جس میں کچھ مدت تک دعوے کو للکارا جا سکتا تھا۔ فیصلہ دعوے کے حق میں ہوا؛ اس کا خانہ rootClaim آؤٹ پٹ روٹ ہے۔</translation>
    </message>
    <message>
        <source>EphemeralLife</source>
        <translation>EphemeralLife</translation>
    </message>
    <message>
        <source>The contract on L1 that led the rollup through its end. It holds the state root, which nobody can change any more.</source>
        <translation>L1 پر وہ کنٹریکٹ جس نے رول اپ کو اس کے اختتام سے گزارا۔ اسٹیٹ روٹ اسی میں ہے، جسے اب کوئی نہیں بدل سکتا۔</translation>
    </message>
    <message>
        <source>EphemeralClaims</source>
        <translation>EphemeralClaims</translation>
    </message>
    <message>
        <source>The contract on L1 that pays each holder once, against a proof that they had it in the last state.</source>
        <translation>L1 پر وہ کنٹریکٹ جو ہر رکھنے والے کو ایک بار ادا کرتا ہے، اس ثبوت پر کہ آخری حالت میں اس کے پاس وہ تھا۔</translation>
    </message>
    <message>
        <source>Last L1 block</source>
        <translation>L1 کا آخری بلاک</translation>
    </message>
    <message>
        <source>All of the rollup follows from the data of L1 up to this block.</source>
        <translation>پورا رول اپ اس بلاک تک کے L1 کے ڈیٹا سے نکلتا ہے۔</translation>
    </message>
    <message>
        <source>Its hash on L1</source>
        <translation>L1 پر اس کا ہیش</translation>
    </message>
    <message>
        <source>Ask any node of the L1 for that block and compare. Nothing else has to be taken on trust.</source>
        <translation>L1 کے کسی بھی نوڈ سے یہ بلاک مانگیں اور موازنہ کریں۔ اور کسی بات پر بھروسا کرنا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Proof that it settled</source>
        <translation>تصفیے کا ثبوت</translation>
    </message>
    <message>
        <source>To settle means that the last state was claimed on L1, that others had time to contest it, and that it was then recorded for ever. These values let anybody check it.</source>
        <translation>تصفیے کا مطلب ہے کہ آخری حالت کا L1 پر دعویٰ ہوا، دوسروں کو اسے للکارنے کا وقت ملا، اور پھر وہ ہمیشہ کے لیے درج ہو گئی۔ ان قدروں سے کوئی بھی اسے جانچ سکتا ہے۔</translation>
    </message>
    <message>
        <source>When this report was written, nothing of the last state was known.</source>
        <translation>جب یہ رپورٹ لکھی گئی تو آخری حالت کا کچھ معلوم نہ تھا۔</translation>
    </message>
    <message>
        <source>With the archive of the rollup, a signed file, everything can be checked at once: %1 computes every block again from the L1 data inside, and compares these values.</source>
        <translation>رول اپ کے محفوظے سے، جو ایک دستخط شدہ فائل ہے، سب کچھ ایک ساتھ جانچا جا سکتا ہے: %1 اندر موجود L1 کے ڈیٹا سے ہر بلاک دوبارہ شمار کرتا ہے اور ان قدروں کا موازنہ کرتا ہے۔</translation>
    </message>
    <message>
        <source>How it was built</source>
        <translation>کیسے بنا تھا</translation>
    </message>
    <message>
        <source>A rollup is put together from layers, each with one task, and for each layer a module does the work.</source>
        <translation>رول اپ تہوں سے جوڑا جاتا ہے، ہر تہ کا ایک کام ہے، اور ہر تہ کا کام ایک ماڈیول کرتا ہے۔</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>تہ</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>ماڈیول</translation>
    </message>
    <message>
        <source>Nothing is known of its design.</source>
        <translation>اس کے ڈیزائن کا کچھ معلوم نہیں۔</translation>
    </message>
    <message>
        <source>What this report can say</source>
        <translation>یہ رپورٹ کیا بتا سکتی ہے</translation>
    </message>
    <message>
        <source>Everybody whom the rollup depended on ran inside one program on one computer: those who order transactions, bring data to L1 and claim states, and the L1 itself. On public networks they are strangers who check each other. So fees are those of this L1, and confirmation times leave out the way through a network.</source>
        <translation>رول اپ جن پر منحصر تھا وہ سب ایک کمپیوٹر پر ایک ہی پروگرام میں چلے: جو ٹرانزیکشنوں کو ترتیب دیتے، ڈیٹا L1 پر لاتے اور حالتوں کا دعویٰ کرتے ہیں، اور خود L1۔ عوامی نیٹ ورکوں پر یہ اجنبی ہوتے ہیں جو ایک دوسرے کو جانچتے ہیں۔ اس لیے فیس اسی L1 کی ہے، اور تصدیق کے وقت میں نیٹ ورک کا راستہ شامل نہیں۔</translation>
    </message>
    <message>
        <source>Counts, rates, times, gas and fees were measured. Amounts in US dollars are computed from them with the price set. Hashes and roots are not measured but computed from the data on L1, and everybody who computes them gets the same.</source>
        <translation>گنتیاں، رفتاریں، اوقات، گیس اور فیس ناپی گئیں۔ امریکی ڈالر کی رقمیں ان سے قیمتوں کے مجموعے کے ساتھ شمار کی گئیں۔ ہیش اور روٹ ناپے نہیں گئے بلکہ L1 کے ڈیٹا سے شمار ہوئے، اور جو بھی شمار کرے اسے یہی ملتا ہے۔</translation>
    </message>
    <message>
        <source>Since it ran in simulated time, rates and waits say what this computer could do, and not what people met with.</source>
        <translation>چونکہ یہ مصنوعی وقت میں چلا، رفتاریں اور انتظار یہ بتاتے ہیں کہ یہ کمپیوٹر کیا کر سکتا تھا، نہ کہ لوگوں کو کیا پیش آیا۔</translation>
    </message>
    <message>
        <source>this rollup takes transactions of the accounts in its genesis alone, and %1 is none of them: use a listed account, or send through a deposit on the L1</source>
        <translation>یہ رول اپ صرف اپنی ابتدا کے اکاؤنٹوں کی ٹرانزیکشنیں لیتا ہے، اور %1 ان میں نہیں: فہرست میں درج اکاؤنٹ استعمال کریں، یا L1 پر جمع کے ذریعے بھیجیں</translation>
    </message>
    <message>
        <source>The quickest to try, for it needs no L1: a series is minted within an hour.</source>
        <translation>آزمانے میں سب سے تیز، کیونکہ اسے L1 نہیں چاہیے: ایک سلسلہ گھنٹے بھر میں منٹ ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>NFT drop event</source>
        <translation>این ایف ٹی ڈراپ کی تقریب</translation>
    </message>
    <message>
        <source>5,000 passes for an evening. When it is over, everybody gets on the L1 what they had.</source>
        <translation>ایک شام کے لیے 5,000 پاس۔ جب وہ ختم ہو، ہر ایک کو L1 پر وہ ملتا ہے جو اس کے پاس تھا۔</translation>
    </message>
    <message>
        <source>Four rounds in two hours; players see their moves confirmed in a tenth of a second.</source>
        <translation>دو گھنٹوں میں چار دور؛ کھلاڑی اپنی چالوں کی تصدیق سیکنڈ کے دسویں حصے میں دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Airdrop</source>
        <translation>ایئر ڈراپ</translation>
    </message>
    <message>
        <source>Everybody claims a token; in the end it comes to life on the L1.</source>
        <translation>ہر ایک ایک ٹوکن کا دعویٰ کرتا ہے؛ آخر میں وہ L1 پر وجود میں آتا ہے۔</translation>
    </message>
    <message>
        <source>Ticket sale</source>
        <translation>ٹکٹوں کی فروخت</translation>
    </message>
    <message>
        <source>Thousands in line for 2,000 seats; then guests check in at the door.</source>
        <translation>2,000 نشستوں کے لیے ہزاروں لوگ قطار میں؛ پھر مہمان دروازے پر ٹکٹ دکھاتے ہیں۔</translation>
    </message>
    <message>
        <source>Hackathon sandbox</source>
        <translation>ہیکاتھون کا آزمائشی میدان</translation>
    </message>
    <message>
        <source>Teams deploy and try their own contracts; it ends when nobody comes any more.</source>
        <translation>ٹیمیں اپنے کنٹریکٹ نصب کر کے آزماتی ہیں؛ جب کوئی نہیں آتا تو یہ ختم ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Steadily</source>
        <translation>یکساں</translation>
    </message>
    <message>
        <source>The same number every second, until it is stopped.</source>
        <translation>ہر سیکنڈ اتنی ہی، جب تک روکی نہ جائے۔</translation>
    </message>
    <message>
        <source>No event is like this; it measures what a rollup can take.</source>
        <translation>کوئی تقریب ایسی نہیں ہوتی؛ یہ ناپتی ہے کہ رول اپ کتنا سہہ سکتا ہے۔</translation>
    </message>
    <message>
        <source>All at the opening</source>
        <translation>کھلتے ہی سب</translation>
    </message>
    <message>
        <source>Everybody at the start; then fewer and fewer, down to a twentieth.</source>
        <translation>شروع میں سب؛ پھر کم سے کم تر، بیسویں حصے تک۔</translation>
    </message>
    <message>
        <source>A model. Measured rushes fall with a longer tail, a power law (Crane and Sornette 2008); the twentieth that stays stands for it.</source>
        <translation>ایک ماڈل۔ ناپے گئے ہجوم زیادہ لمبی دم کے ساتھ گھٹتے ہیں، ایک قانونِ طاقت کے مطابق (Crane اور Sornette 2008)؛ جو بیسواں حصہ رہتا ہے وہ اسی کی جگہ ہے۔</translation>
    </message>
    <message>
        <source>In rounds</source>
        <translation>ادوار میں</translation>
    </message>
    <message>
        <source>Four times it rises to the peak and falls again, as the rounds of a tournament do.</source>
        <translation>چار بار بلند ترین تک بڑھتی اور پھر گھٹتی ہے، جیسے ٹورنامنٹ کے دور۔</translation>
    </message>
    <message>
        <source>A model. That people come in peaks before each start is measured at a stadium&apos;s gates (Serra-Burriel and others 2024); the exact shape is not.</source>
        <translation>ایک ماڈل۔ یہ کہ لوگ ہر آغاز سے پہلے زور سے آتے ہیں ایک سٹیڈیم کے دروازوں پر ناپا گیا ہے (Serra-Burriel اور دیگر 2024)؛ عین شکل نہیں۔</translation>
    </message>
    <message>
        <source>A line at the door</source>
        <translation>دروازے پر قطار</translation>
    </message>
    <message>
        <source>All stand there when it opens, as many as the rate would bring in the whole time, and are served as fast as the rollup goes.</source>
        <translation>کھلتے وقت سب کھڑے ہوتے ہیں، اتنے جتنے یہ رفتار پورے وقت میں لاتی، اور رول اپ جتنا تیز ہو سکے انہیں نمٹاتا ہے۔</translation>
    </message>
    <message>
        <source>A model: a closed crowd that leaves the line only when it is served.</source>
        <translation>ایک ماڈل: ایک مقررہ ہجوم جو باری آنے پر ہی قطار چھوڑتا ہے۔</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>تقریب کا ٹکٹ</translation>
    </message>
    <message>
        <source>There is no load called &quot;%1&quot;. Choose one of: %2.</source>
        <translation>”%1“ نام کی کوئی ٹریفک نہیں۔ ان میں سے ایک چنیں: %2۔</translation>
    </message>
    <message>
        <source>Traffic cannot come as &quot;%1&quot;. Choose one of: %2.</source>
        <translation>ٹریفک ”%1“ کی طرح نہیں آ سکتی۔ ان میں سے ایک چنیں: %2۔</translation>
    </message>
    <message>
        <source>A curve of arrivals of %1 s is not possible; choose %2 to %3 s.</source>
        <translation>آمد کا %1 سیکنڈ کا خط ممکن نہیں؛ %2 سے %3 سیکنڈ تک چنیں۔</translation>
    </message>
    <message>
        <source>A curve of arrivals needs a rate, which is its peak. Set one, or let the traffic come steadily.</source>
        <translation>آمد کے خط کو رفتار چاہیے، جو اس کی بلند ترین ہے۔ ایک مقرر کریں، یا ٹریفک کو یکساں آنے دیں۔</translation>
    </message>
    <message>
        <source>Traffic &quot;%1&quot; sells nothing of which there could be a supply.</source>
        <translation>ٹریفک ”%1“ کچھ نہیں بیچتی جس کی کوئی تعداد ہو سکے۔</translation>
    </message>
    <message>
        <source>A supply of %1 is not possible; choose 1 to %2, or none.</source>
        <translation>%1 کی تعداد ممکن نہیں؛ 1 سے %2 تک چنیں، یا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>The sale on this chain was opened with a supply of %1, which nobody can change. Start the rollup anew for another one.</source>
        <translation>اس چین پر فروخت %1 کی تعداد کے ساتھ کھولی گئی تھی، جسے کوئی نہیں بدل سکتا۔ کسی اور تعداد کے لیے رول اپ نئے سرے سے شروع کریں۔</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>ٹکٹ</translation>
    </message>
    <message>
        <source>People buy tickets with seats, give some to friends and check in at the door.</source>
        <translation>لوگ نشستوں والے ٹکٹ خریدتے ہیں، کچھ دوستوں کو دیتے ہیں اور دروازے پر دکھا کر اندر جاتے ہیں۔</translation>
    </message>
    <message>
        <source>ticket move</source>
        <translation>ٹکٹ کا عمل</translation>
    </message>
    <message>
        <source>People deploy small contracts of their own, call them, and send each other coins.</source>
        <translation>لوگ اپنے چھوٹے کنٹریکٹ نصب کرتے ہیں، انہیں کال کرتے ہیں، اور ایک دوسرے کو سکے بھیجتے ہیں۔</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>ٹرانزیکشن</translation>
    </message>
    <message>
        <source>Traffic cannot come as &quot;%1&quot;.</source>
        <translation>ٹریفک ”%1“ کی طرح نہیں آ سکتی۔</translation>
    </message>
    <message>
        <source>The traffic has a time of %1 s, but comes steadily, without an end.</source>
        <translation>ٹریفک کا وقت %1 سیکنڈ ہے، مگر وہ یکساں آتی ہے، بغیر اختتام کے۔</translation>
    </message>
    <message>
        <source>Remove &quot;arrival_s&quot;, or choose for &quot;arrival&quot; one of: %2.</source>
        <translation>”arrival_s“ ہٹائیں، یا ”arrival“ کے لیے ان میں سے ایک چنیں: %2۔</translation>
    </message>
    <message>
        <source>A curve of arrivals needs a rate, which is its peak.</source>
        <translation>آمد کے خط کو رفتار چاہیے، جو اس کی بلند ترین ہے۔</translation>
    </message>
    <message>
        <source>Set the transactions a second, or let the traffic come steadily.</source>
        <translation>فی سیکنڈ ٹرانزیکشنیں مقرر کریں، یا ٹریفک کو یکساں آنے دیں۔</translation>
    </message>
    <message>
        <source>Remove &quot;supply&quot;, or choose one of: %2.</source>
        <translation>”supply“ ہٹائیں، یا ان میں سے ایک چنیں: %2۔</translation>
    </message>
    <message>
        <source>The page for guests is open to the networks of this computer: %1</source>
        <translation>مہمانوں کا صفحہ اس کمپیوٹر کے نیٹ ورکوں کے لیے کھلا ہے: %1</translation>
    </message>
    <message>
        <source>The page for guests is open to this computer: %1</source>
        <translation>مہمانوں کا صفحہ اس کمپیوٹر کے لیے کھلا ہے: %1</translation>
    </message>
    <message>
        <source>The page for guests is closed.</source>
        <translation>مہمانوں کا صفحہ بند ہے۔</translation>
    </message>
    <message>
        <source>There is nothing for guests to do here: the page offers mints, tokens to claim and games. Choose one of these as the rollup&apos;s traffic.</source>
        <translation>یہاں مہمانوں کے کرنے کو کچھ نہیں: صفحہ پاس لینے، ٹوکن حاصل کرنے اور کھیل کی سہولت دیتا ہے۔ رول اپ کی ٹریفک کے طور پر ان میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>This rollup takes transactions of listed accounts alone, and guests come with keys of their own: set &quot;Who may send&quot; to everybody in the design, then launch it again.</source>
        <translation>یہ رول اپ صرف درج شدہ کھاتوں کی ٹرانزیکشنیں لیتا ہے، اور مہمان اپنی کلیدیں لے کر آتے ہیں: ڈیزائن میں &quot;کون بھیج سکتا ہے&quot; کو سب پر رکھیں، پھر اسے دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>This computer is on no network that phones could reach. Connect it to the phones&apos; Wi-Fi, then try again.</source>
        <translation>یہ کمپیوٹر کسی ایسے نیٹ ورک پر نہیں جس تک فون پہنچ سکیں۔ اسے فونوں کے وائی فائی سے جوڑیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>When so many are minted</source>
        <translation>جب اتنے بن چکیں</translation>
    </message>
    <message>
        <source>Number minted</source>
        <translation>بننے کی تعداد</translation>
    </message>
    <message>
        <source>It ends when so many are minted, and its traffic mints nothing.</source>
        <translation>یہ تب ختم ہوتا ہے جب اتنے بن چکیں، اور اس کی ٹریفک کچھ نہیں بناتی۔</translation>
    </message>
    <message>
        <source>Choose traffic that sells something (%1), or another end.</source>
        <translation>ایسی ٹریفک چنیں جو کچھ بیچتی ہو (%1)، یا کوئی اور اختتام۔</translation>
    </message>
    <message>
        <source>It ends when %1 are minted, and only %2 are for sale.</source>
        <translation>یہ تب ختم ہوتا ہے جب %1 بن چکیں، اور فروخت کے لیے صرف %2 ہیں۔</translation>
    </message>
    <message>
        <source>Lower the number to %2, or raise the supply.</source>
        <translation>تعداد %2 تک گھٹائیں، یا فراہمی بڑھائیں۔</translation>
    </message>
    <message>
        <source>Nothing can be served on port %1: %2</source>
        <translation>پورٹ %1 پر کچھ پیش نہیں کیا جا سکتا: %2</translation>
    </message>
    <message>
        <source>It is paused. Resume it first, then it can fall asleep.</source>
        <translation>یہ رکا ہوا ہے۔ پہلے اسے دوبارہ چلائیں، پھر یہ سو سکے گا۔</translation>
    </message>
    <message>
        <source>%1 transactions wait in its mempool for a block.</source>
        <translation>اس کے میم پول میں %1 ٹرانزیکشنیں بلاک کے انتظار میں ہیں۔</translation>
    </message>
    <message>
        <source>Its traffic is running. Stop the traffic first.</source>
        <translation>اس کی ٹریفک چل رہی ہے۔ پہلے ٹریفک روکیں۔</translation>
    </message>
    <message>
        <source>Its page for guests is open. Close the page first.</source>
        <translation>مہمانوں کے لیے اس کا صفحہ کھلا ہے۔ پہلے صفحہ بند کریں۔</translation>
    </message>
    <message>
        <source>%1 programs are connected by WebSocket and would be cut off. Close them first.</source>
        <translation>%1 پروگرام WebSocket کے ذریعے جڑے ہیں اور ان کا رابطہ کٹ جائے گا۔ پہلے انہیں بند کریں۔</translation>
    </message>
    <message>
        <source>%1 transfers between the L1 and the rollup are under way and need it awake.</source>
        <translation>L1 اور رول اپ کے درمیان %1 منتقلیاں جاری ہیں اور انہیں اس کا بیدار رہنا درکار ہے۔</translation>
    </message>
    <message>
        <source>A withdrawal waits until the rollup&apos;s newest state is claimed on the L1.</source>
        <translation>ایک واپسی اس انتظار میں ہے کہ رول اپ کی تازہ ترین حالت کا L1 پر دعویٰ کیا جائے۔</translation>
    </message>
    <message>
        <source>Its life is ending: it stays awake until everybody can be paid on the L1.</source>
        <translation>اس کی مدت ختم ہو رہی ہے: جب تک L1 پر سب کو ادائیگی ممکن نہ ہو جائے، یہ بیدار رہے گا۔</translation>
    </message>
    <message>
        <source>Its design ends it when nobody uses it: asleep it could not come to its end.</source>
        <translation>اس کا ڈیزائن استعمال نہ ہونے پر اسے ختم کرتا ہے: سوتے ہوئے یہ اپنے اختتام تک نہیں پہنچ سکتا۔</translation>
    </message>
    <message>
        <source>In simulated time a rollup starts at once and does not sleep.</source>
        <translation>فرضی وقت میں رول اپ فوراً شروع ہوتا ہے اور سوتا نہیں۔</translation>
    </message>
    <message>
        <source>A rollup can fall asleep after 1 second to 7 days without use, or never (0); not after %1 ms.</source>
        <translation>رول اپ بغیر استعمال کے 1 سیکنڈ سے 7 دن بعد سو سکتا ہے، یا کبھی نہیں (0)؛ %1 ملی سیکنڈ بعد نہیں۔</translation>
    </message>
    <message>
        <source>The time at which the rollup shall wake is past. Choose a later one.</source>
        <translation>رول اپ کے بیدار ہونے کا وقت گزر چکا ہے۔ بعد کا وقت چنیں۔</translation>
    </message>
    <message>
        <source>At most %2 rollups of a design are kept warm, not %1.</source>
        <translation>ایک ڈیزائن کے زیادہ سے زیادہ %2 رول اپ تیار رکھے جاتے ہیں، %1 نہیں۔</translation>
    </message>
    <message>
        <source>This rollup is not asleep.</source>
        <translation>یہ رول اپ سو نہیں رہا۔</translation>
    </message>
    <message>
        <source>The list of accounts %1 is not here. Put the file beside the design&apos;s file and open that again, or import the table of accounts once more.</source>
        <translation>اکاؤنٹس کی فہرست %1 یہاں موجود نہیں۔ فائل کو ڈیزائن کی فائل کے ساتھ رکھ کر اسے دوبارہ کھولیں، یا اکاؤنٹس کا جدول پھر سے درآمد کریں۔</translation>
    </message>
    <message>
        <source>%1 is not the list of accounts that the design means: its content is another one. Copy it again, or import the table of accounts once more.</source>
        <translation>%1 وہ فہرست نہیں جس کا ڈیزائن میں ذکر ہے: اس کا مواد کچھ اور ہے۔ اسے دوبارہ نقل کریں، یا اکاؤنٹس کا جدول پھر سے درآمد کریں۔</translation>
    </message>
    <message>
        <source>The design has a list of accounts that must lie beside it, but there is another file of that name: %1. Export the design to another folder.</source>
        <translation>ڈیزائن کے ساتھ اکاؤنٹس کی فہرست ہونی چاہیے، مگر اس نام کی ایک اور فائل موجود ہے: %1۔ ڈیزائن کو کسی دوسرے فولڈر میں برآمد کریں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount. Write wei as a whole number, or a number with its unit and a point: 1.5 ether, 20 gwei.</source>
        <translation>”%1“ کوئی رقم نہیں۔ wei کو پورے عدد میں لکھیں، یا اکائی کے ساتھ نقطے والا عدد: 1.5 ether، 20 gwei۔</translation>
    </message>
    <message>
        <source>The import was ended; nothing was taken.</source>
        <translation>درآمد روک دی گئی؛ کچھ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>Asleep: its chain is on the disk, and its port still answers. It wakes when somebody uses it.</source>
        <translation>سو رہا ہے: اس کی چین ڈسک پر ہے اور اس کا پورٹ اب بھی جواب دیتا ہے۔ جب کوئی اسے استعمال کرے گا تو یہ بیدار ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Awake after %1 ms: asked by %2.</source>
        <translation>%1 ملی سیکنڈ بعد بیدار: %2 نے پوچھا تھا۔</translation>
    </message>
    <message>
        <source>Awake after %1 ms: its time had come.</source>
        <translation>%1 ملی سیکنڈ بعد بیدار: اس کا مقررہ وقت آ گیا تھا۔</translation>
    </message>
    <message>
        <source>Awake after %1 ms: its life ends by the L1&apos;s clock.</source>
        <translation>%1 ملی سیکنڈ بعد بیدار: L1 کی گھڑی کے مطابق اس کی مدت ختم ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>Awake after %1 ms: it was launched ahead and kept warm.</source>
        <translation>%1 ملی سیکنڈ بعد بیدار: یہ پہلے سے چلا کر تیار رکھا گیا تھا۔</translation>
    </message>
    <message>
        <source>Awake after %1 ms, as you asked.</source>
        <translation>آپ کے کہنے پر %1 ملی سیکنڈ بعد بیدار۔</translation>
    </message>
    <message>
        <source>This is not a list of accounts that the studio wrote.</source>
        <translation>یہ اکاؤنٹس کی ایسی فہرست نہیں جو اسٹوڈیو نے لکھی ہو۔</translation>
    </message>
    <message>
        <source>The list says that it has %1 accounts, but its size is another one. Copy it again.</source>
        <translation>فہرست کے مطابق اس میں %1 اکاؤنٹ ہیں، مگر اس کا حجم کچھ اور ہے۔ اسے دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <source>Account %1 of the list stands in the wrong place. Copy the list again, or import the table that it was made from.</source>
        <translation>فہرست کا اکاؤنٹ نمبر %1 غلط جگہ پر ہے۔ فہرست دوبارہ نقل کریں، یا وہ جدول درآمد کریں جس سے یہ بنی تھی۔</translation>
    </message>
    <message>
        <source>Grow in a rush</source>
        <translation>ہجوم میں بڑھے</translation>
    </message>
    <message>
        <source>When more comes than fits, the sequencer makes blocks larger and more often, uses more threads and sends fuller batches; when it is quiet again it goes back. The Live page shows each change with its reason.</source>
        <translation>جب گنجائش سے زیادہ ٹرانزیکشنیں آئیں تو سیکوینسر بلاک بڑے اور زیادہ بار بناتا ہے، زیادہ تھریڈ استعمال کرتا ہے اور بھرے ہوئے بیچ بھیجتا ہے؛ سکون ہونے پر واپس آ جاتا ہے۔ لائیو صفحہ ہر تبدیلی اس کی وجہ کے ساتھ دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Block gas limit in a rush</source>
        <translation>ہجوم میں بلاک کی گیس حد</translation>
    </message>
    <message>
        <source>Block time in a rush</source>
        <translation>ہجوم میں بلاک کا وقفہ</translation>
    </message>
    <message>
        <source>A rush is: waiting</source>
        <translation>ہجوم یہ ہے: منتظر</translation>
    </message>
    <message>
        <source>So many transactions in the mempool, while blocks are full.</source>
        <translation>میم پول میں اتنی ٹرانزیکشنیں، جبکہ بلاک بھرے ہوں۔</translation>
    </message>
    <message>
        <source>A rush is: a wait of</source>
        <translation>ہجوم یہ ہے: اتنا انتظار</translation>
    </message>
    <message>
        <source>Or one that waited so long for its block. Longer than the block time.</source>
        <translation>یا کوئی ٹرانزیکشن جس نے اپنے بلاک کے لیے اتنا انتظار کیا۔ بلاک کے وقفے سے زیادہ رکھیں۔</translation>
    </message>
    <message>
        <source>A block is full at</source>
        <translation>بلاک کب بھرا سمجھا جائے</translation>
    </message>
    <message>
        <source>The share of its gas limit from which on a block counts as full.</source>
        <translation>گیس حد کا وہ حصہ جس سے آگے بلاک بھرا شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>In a rush blocks would come every %1 s, later than the usual %2 s.</source>
        <translation>ہجوم میں بلاک ہر %1 سیکنڈ بعد آتے، یعنی معمول کے %2 سیکنڈ سے بھی دیر میں۔</translation>
    </message>
    <message>
        <source>Choose at most the usual block time.</source>
        <translation>زیادہ سے زیادہ معمول کا وقفہ چنیں۔</translation>
    </message>
    <message>
        <source>A rush&apos;s blocks of %1 ms cannot be divided into preconfirmations every %2 ms.</source>
        <translation>ہجوم کے %1 ملی سیکنڈ کے بلاک ہر %2 ملی سیکنڈ کی پیشگی تصدیقوں میں تقسیم نہیں ہو سکتے۔</translation>
    </message>
    <message>
        <source>Choose the usual block time, or a span that divides both.</source>
        <translation>معمول کا وقفہ چنیں، یا ایسا دورانیہ جو دونوں کو تقسیم کرے۔</translation>
    </message>
    <message>
        <source>Nobody was served in any rehearsal.</source>
        <translation>کسی بھی مشق میں کسی کی باری نہیں آئی۔</translation>
    </message>
    <message>
        <source>Half of the guests waited at most %1 for their block, 19 of 20 at most %2; nobody waited longer than %3 in any rehearsal.</source>
        <translation>آدھے مہمانوں نے اپنے بلاک کے لیے زیادہ سے زیادہ %1 انتظار کیا، 20 میں سے 19 نے زیادہ سے زیادہ %2؛ کسی بھی مشق میں کسی نے %3 سے زیادہ انتظار نہیں کیا۔</translation>
    </message>
    <message>
        <source>Nobody stood in line: at any time, 19 of 20 guests were in one of the next two blocks.</source>
        <translation>کوئی قطار میں نہیں لگا: ہر وقت 20 میں سے 19 مہمان اگلے دو بلاکوں میں سے ایک میں تھے۔</translation>
    </message>
    <message>
        <source>It was worst %1 after the opening: 1 guest in 20 waited longer than %2 then (%3 to %4). At most %5 transactions stood in line.</source>
        <translation>سب سے برا وقت آغاز کے %1 بعد تھا: تب 20 میں سے 1 مہمان نے %2 سے زیادہ انتظار کیا (%3 سے %4 تک)۔ قطار میں زیادہ سے زیادہ %5 ٹرانزیکشنز تھیں۔</translation>
    </message>
    <message>
        <source>It was sold out %1 after the opening (%2 to %3), in %4 of %5 rehearsals.</source>
        <translation>آغاز کے %1 بعد سب بک گیا (%2 سے %3 تک)، %5 میں سے %4 مشقوں میں۔</translation>
    </message>
    <message>
        <source>Everybody was served %1 after the opening (%2 to %3).</source>
        <translation>آغاز کے %1 بعد سب کی باری آ چکی تھی (%2 سے %3 تک)۔</translation>
    </message>
    <message>
        <source>In %1 of %2 rehearsals the rollup came to its own end first.</source>
        <translation>%2 میں سے %1 مشقوں میں رول اپ اس سے پہلے خود ہی اپنے اختتام کو پہنچ گیا۔</translation>
    </message>
    <message>
        <source>Its batches and claims cost %1 on the L1 (%2 to %3), and a transaction %4 in all, at the prices of &quot;%5&quot;.</source>
        <translation>اس کے بیچ اور دعووں پر L1 پر %1 خرچ ہوئے (%2 سے %3 تک)، اور ایک ٹرانزیکشن پر کل %4، &quot;%5&quot; کی قیمتوں پر۔</translation>
    </message>
    <message>
        <source>A transaction cost %1 (%2 to %3), at the prices of &quot;%4&quot;. Nothing of it goes to an L1.</source>
        <translation>ایک ٹرانزیکشن پر %1 خرچ ہوئے (%2 سے %3 تک)، &quot;%4&quot; کی قیمتوں پر۔ اس میں سے کچھ کسی L1 کو نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Up to %1 guests found no room in the mempool, or gas too dear, and left.</source>
        <translation>%1 تک مہمانوں کو میم پول میں جگہ نہ ملی، یا گیس بہت مہنگی لگی، اور وہ لوٹ گئے۔</translation>
    </message>
    <message>
        <source>The rollup refused up to %1 transactions.</source>
        <translation>رول اپ نے %1 تک ٹرانزیکشنز رد کیں۔</translation>
    </message>
    <message>
        <source>Up to %1 transactions still waited when the rehearsal was over.</source>
        <translation>مشق ختم ہونے پر %1 تک ٹرانزیکشنز اب بھی منتظر تھیں۔</translation>
    </message>
    <message>
        <source>Up to %1 transactions came too late for what was sold, and failed.</source>
        <translation>%1 تک ٹرانزیکشنز فروخت کے لیے دیر سے پہنچیں اور ناکام ہوئیں۔</translation>
    </message>
    <message>
        <source>Up to %1 transactions failed in the rollup.</source>
        <translation>%1 تک ٹرانزیکشنز رول اپ میں ناکام ہوئیں۔</translation>
    </message>
    <message>
        <source>Blocks were full at the peak: %1 % (%2 to %3 %).</source>
        <translation>رش کے عروج پر بلاک بھرے ہوئے تھے: %1 % (%2 سے %3 % تک)۔</translation>
    </message>
    <message>
        <source>Raise the block gas limit from %1 to %2 million, so that all who come at the peak fit into the next block; or let them come over a longer time.</source>
        <translation>بلاک کی گیس حد %1 سے بڑھا کر %2 ملین کریں، تاکہ عروج پر آنے والے سب اگلے بلاک میں سما جائیں؛ یا انہیں زیادہ وقت میں آنے دیں۔</translation>
    </message>
    <message>
        <source>Raise the block gas limit, which is %1 million, to make the line go faster; or let people come over a longer time.</source>
        <translation>بلاک کی گیس حد، جو %1 ملین ہے، بڑھائیں تاکہ قطار تیزی سے چلے؛ یا لوگوں کو زیادہ وقت میں آنے دیں۔</translation>
    </message>
    <message>
        <source>Gas became dearer: the base fee rose from %1 to %2 gwei (%3 to %4), because blocks were above their gas target. A larger block gas limit keeps it low.</source>
        <translation>گیس مہنگی ہو گئی: بنیادی فیس %1 سے بڑھ کر %2 gwei ہو گئی (%3 سے %4 تک)، کیونکہ بلاک اپنے گیس کے ہدف سے اوپر تھے۔ بلاک کی گیس حد بڑی ہو تو فیس کم رہتی ہے۔</translation>
    </message>
    <message>
        <source>It was rehearsed once, with %1 % of those who are expected; %2 times faster than real time. One rehearsal has no band: more of them have.</source>
        <translation>متوقع لوگوں کے %1 % کے ساتھ ایک بار مشق کی گئی؛ حقیقی وقت سے %2 گنا تیز۔ ایک مشق کی کوئی پٹی نہیں ہوتی: زیادہ مشقوں کی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>It was rehearsed %1 times, with %2 to %3 % of those who are expected; %4 times faster than real time. &quot;(… to …)&quot; and the bands go from the rehearsal that had least to the one that had most.</source>
        <translation>متوقع لوگوں کے %2 سے %3 % کے ساتھ %1 بار مشق کی گئی؛ حقیقی وقت سے %4 گنا تیز۔ &quot;(… سے … تک)&quot; اور پٹیاں سب سے کم والی مشق سے سب سے زیادہ والی تک جاتی ہیں۔</translation>
    </message>
    <message>
        <source>If every turnout in your range is as likely, a further event lies outside a band at most about 2 times in %1. More rehearsals make this surer.</source>
        <translation>اگر آپ کی دی ہوئی حد میں ہر تعداد یکساں ممکن ہو تو کوئی اور تقریب %1 میں سے زیادہ سے زیادہ قریباً 2 بار کسی پٹی سے باہر ہو گی۔ زیادہ مشقوں سے یہ اور یقینی ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>The traffic has no end: only its first %1 were rehearsed.</source>
        <translation>ٹریفک کا کوئی اختتام نہیں: صرف اس کے پہلے %1 کی مشق کی گئی۔</translation>
    </message>
    <message>
        <source>Waits are those of transactions, from the mempool to the block, in steps of %1. Not in them: the guests&apos; phones, which sign, and their network. Guests are taken to wait however long it is.</source>
        <translation>انتظار ٹرانزیکشنز کا ہے، میم پول سے بلاک تک، %1 کے قدموں میں۔ اس میں شامل نہیں: مہمانوں کے فون، جو دستخط کرتے ہیں، اور ان کا نیٹ ورک۔ مانا گیا ہے کہ مہمان جتنی بھی دیر ہو انتظار کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The end is not rehearsed: what its last claim, the payments on L1 and the archive cost is not in these figures.</source>
        <translation>اختتام کی مشق نہیں کی جاتی: آخری دعوے، L1 پر ادائیگیوں اور آرکائیو کی لاگت ان اعداد میں شامل نہیں۔</translation>
    </message>
    <message>
        <source>The design has no traffic: nobody would come to the rehearsal. Choose what its users do, under &quot;Traffic&quot; in the design&apos;s settings.</source>
        <translation>ڈیزائن میں کوئی ٹریفک نہیں: مشق میں کوئی نہیں آئے گا۔ ڈیزائن کی ترتیبات میں &quot;ٹریفک&quot; کے تحت چنیں کہ اس کے صارف کیا کریں۔</translation>
    </message>
    <message>
        <source>The design&apos;s traffic comes as fast as it goes, so that nobody knows how many come. Give it a number of transactions a second.</source>
        <translation>ڈیزائن کی ٹریفک جتنی تیز ہو سکے آتی ہے، اس لیے کوئی نہیں جانتا کہ کتنے آئیں گے۔ اسے فی سیکنڈ ٹرانزیکشنز کی تعداد دیں۔</translation>
    </message>
    <message>
        <source>There can be 1 to %2 rehearsals of an event, not %1.</source>
        <translation>ایک تقریب کی 1 سے %2 تک مشقیں ہو سکتی ہیں، %1 نہیں۔</translation>
    </message>
    <message>
        <source>Between 1 and %3 % of those who are expected can come, the smaller number first, not %1 to %2 %.</source>
        <translation>متوقع لوگوں کے 1 سے %3 % تک آ سکتے ہیں، چھوٹا عدد پہلے، %1 سے %2 % نہیں۔</translation>
    </message>
    <message>
        <source>A rehearsal can be %2 to %3 seconds of an event long, not %1.</source>
        <translation>مشق تقریب کے %2 سے %3 سیکنڈ تک کی ہو سکتی ہے، %1 نہیں۔</translation>
    </message>
    <message>
        <source>%1 % of the design&apos;s traffic are %2 transactions a second, more than the %3 that can be made here. Let fewer come.</source>
        <translation>ڈیزائن کی ٹریفک کا %1 % فی سیکنڈ %2 ٹرانزیکشنز ہیں، ان %3 سے زیادہ جو یہاں بن سکتی ہیں۔ کم لوگ آنے دیں۔</translation>
    </message>
    <message>
        <source>The rehearsal was ended before it was over.</source>
        <translation>مشق پوری ہونے سے پہلے روک دی گئی۔</translation>
    </message>
    <message>
        <source>The rollup could not go on in the rehearsal: %1</source>
        <translation>مشق میں رول اپ آگے نہ چل سکا: %1</translation>
    </message>
    <message>
        <source>The block gas limit stays at %1 M: more is wanted, but making a block takes this computer %2 % of the time between two already.</source>
        <translation>بلاک کی گیس حد %1 ملین ہی رہتی ہے: زیادہ درکار ہے، مگر ایک بلاک بنانے میں اس کمپیوٹر کا دو بلاکوں کے درمیانی وقت کا %2 فیصد پہلے ہی لگ جاتا ہے۔</translation>
    </message>
    <message>
        <source>The block gas limit grows from %1 to %2 M: blocks are %3 % full, and %4 transactions wait.</source>
        <translation>بلاک کی گیس حد %1 سے %2 ملین ہو رہی ہے: بلاک %3 فیصد بھرے ہیں اور %4 ٹرانزیکشنیں منتظر ہیں۔</translation>
    </message>
    <message>
        <source>The block gas limit grows from %1 to %2 M: blocks are %3 % full, and a transaction waited %4 s for its place.</source>
        <translation>بلاک کی گیس حد %1 سے %2 ملین ہو رہی ہے: بلاک %3 فیصد بھرے ہیں اور ایک ٹرانزیکشن نے اپنی جگہ کے لیے %4 سیکنڈ انتظار کیا۔</translation>
    </message>
    <message>
        <source>The block gas limit shrinks from %1 to %2 M: blocks were at most %3 % full for %4 s.</source>
        <translation>بلاک کی گیس حد %1 سے گھٹ کر %2 ملین ہو رہی ہے: %4 سیکنڈ تک بلاک زیادہ سے زیادہ %3 فیصد بھرے تھے۔</translation>
    </message>
    <message>
        <source>A block comes every %1 s instead of %2: a transaction waited %3 s for its place.</source>
        <translation>اب بلاک ہر %2 کے بجائے %1 سیکنڈ میں آتا ہے: ایک ٹرانزیکشن نے اپنی جگہ کے لیے %3 سیکنڈ انتظار کیا۔</translation>
    </message>
    <message>
        <source>A block comes every %1 s again: nobody had to wait for %2 s.</source>
        <translation>بلاک پھر ہر %1 سیکنڈ میں آتا ہے: %2 سیکنڈ سے کسی کو انتظار نہیں کرنا پڑا۔</translation>
    </message>
    <message>
        <source>Transactions run on %1 threads: making a block took %2 % of the time between two.</source>
        <translation>ٹرانزیکشنیں %1 تھریڈ پر چلتی ہیں: ایک بلاک بنانے میں دو بلاکوں کے درمیانی وقت کا %2 فیصد لگا۔</translation>
    </message>
    <message>
        <source>Threads that run transactions, from now on: %1. Making a block took at most %2 % of the time between two for %3 s.</source>
        <translation>اب سے ٹرانزیکشنیں چلانے والے تھریڈ: %1۔ %3 سیکنڈ تک ایک بلاک بنانے میں درمیانی وقت کا زیادہ سے زیادہ %2 فیصد لگا۔</translation>
    </message>
    <message>
        <source>Batches wait until they are full, which is cheaper: blocks are %1 % full.</source>
        <translation>بیچ بھرنے تک انتظار کرتے ہیں، جو سستا ہے: بلاک %1 فیصد بھرے ہیں۔</translation>
    </message>
    <message>
        <source>Batches go out as the design says again, so that blocks are safe sooner: blocks were at most %1 % full for %2 s.</source>
        <translation>بیچ پھر ڈیزائن کے مطابق جاتے ہیں تاکہ بلاک جلد محفوظ ہوں: %2 سیکنڈ تک بلاک زیادہ سے زیادہ %1 فیصد بھرے تھے۔</translation>
    </message>
    <message>
        <source>What was kept of the rollup&apos;s growing and shrinking cannot be read.</source>
        <translation>رول اپ کے بڑھنے اور گھٹنے کا محفوظ ریکارڈ پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>”%1“ کوئی رقم نہیں۔</translation>
    </message>
    <message>
        <source>Write wei as a whole number, or a number with its unit and a point: 1.5 ether, 20 gwei.</source>
        <translation>wei کو پورے عدد میں لکھیں، یا اکائی کے ساتھ نقطے والا عدد: 1.5 ether، 20 gwei۔</translation>
    </message>
    <message>
        <source>There is no balance behind the address.</source>
        <translation>پتے کے بعد کوئی بیلنس نہیں۔</translation>
    </message>
    <message>
        <source>Write one behind a comma, or say at the import which balance such accounts get.</source>
        <translation>کاما کے بعد بیلنس لکھیں، یا درآمد کرتے وقت بتائیں کہ ایسے اکاؤنٹس کو کتنا ملے۔</translation>
    </message>
    <message>
        <source>Behind the balance stands one more number, &quot;%1&quot;.</source>
        <translation>بیلنس کے بعد ایک اور عدد ہے: ”%1“۔</translation>
    </message>
    <message>
        <source>Write the balance without commas between its digits.</source>
        <translation>بیلنس کے ہندسوں کے درمیان کاما نہ لگائیں۔</translation>
    </message>
    <message>
        <source>The line has %1 characters.</source>
        <translation>اس سطر میں %1 حروف ہیں۔</translation>
    </message>
    <message>
        <source>Write an address and a balance in each line. Is it the right file?</source>
        <translation>ہر سطر میں ایک پتہ اور ایک بیلنس لکھیں۔ کیا یہ درست فائل ہے؟</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already.</source>
        <translation>%1 پہلے ہی سطر %2 میں موجود ہے۔</translation>
    </message>
    <message>
        <source>The table has no accounts.</source>
        <translation>جدول میں کوئی اکاؤنٹ نہیں۔</translation>
    </message>
    <message>
        <source>Write a line for each account: its address, a comma, its balance.</source>
        <translation>ہر اکاؤنٹ کے لیے ایک سطر لکھیں: اس کا پتہ، ایک کاما، اس کا بیلنس۔</translation>
    </message>
    <message>
        <source>The table has %1 accounts; at most %2 are taken.</source>
        <translation>جدول میں %1 اکاؤنٹ ہیں؛ زیادہ سے زیادہ %2 لیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a list of accounts.</source>
        <translation>”%1“ اکاؤنٹس کی فہرست کا نام نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Name a file without a folder that ends in .accounts, such as guests.accounts.</source>
        <translation>فولڈر کے بغیر ایسی فائل کا نام دیں جو .accounts پر ختم ہو، جیسے guests.accounts۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the SHA-256 of a list of accounts.</source>
        <translation>”%1“ اکاؤنٹس کی کسی فہرست کا SHA-256 نہیں۔</translation>
    </message>
    <message>
        <source>Import the list again, which writes it: 64 hexadecimal digits in lower case.</source>
        <translation>فہرست دوبارہ درآمد کریں، اسی سے یہ لکھا جاتا ہے: چھوٹے حروف میں 64 ہیکسا ڈیسیمل ہندسے۔</translation>
    </message>
    <message>
        <source>The list of accounts %1 of this design is not here.</source>
        <translation>اس ڈیزائن کے اکاؤنٹس کی فہرست %1 یہاں موجود نہیں۔</translation>
    </message>
    <message>
        <source>Put the file %1 beside the design&apos;s file and open that again, or import the table of accounts once more.</source>
        <translation>فائل %1 کو ڈیزائن کی فائل کے ساتھ رکھ کر اسے دوبارہ کھولیں، یا اکاؤنٹس کا جدول پھر سے درآمد کریں۔</translation>
    </message>
    <message>
        <source>This computer barely keeps pace, or not at all: a block took up to %1 of processor time, and a block comes every %2. Let fewer come at once, choose a longer block time, or run it on a faster computer.</source>
        <translation>یہ کمپیوٹر مشکل سے ساتھ دے پاتا ہے، یا بالکل نہیں: ایک بلاک نے %1 تک پروسیسر کا وقت لیا، جبکہ بلاک ہر %2 بعد آتا ہے۔ ایک ساتھ کم لوگ آنے دیں، بلاک کا وقفہ بڑھائیں، یا اسے تیز تر کمپیوٹر پر چلائیں۔</translation>
    </message>
    <message>
        <source>This computer keeps pace: a block took at most %1 of processor time, and a block comes every %2.</source>
        <translation>یہ کمپیوٹر ساتھ دے رہا ہے: ایک بلاک نے زیادہ سے زیادہ %1 پروسیسر کا وقت لیا، اور بلاک ہر %2 بعد آتا ہے۔</translation>
    </message>
    <message>
        <source>Processor time of a block is that of checking signatures, executing and storing it; not in it: the disk&apos;s sync, some milliseconds a block, and the verifier beside it.</source>
        <translation>بلاک کا پروسیسر وقت دستخط جانچنے، چلانے اور محفوظ کرنے کا ہے؛ اس میں شامل نہیں: ڈسک پر پختہ لکھائی، چند ملی سیکنڈ فی بلاک، اور ساتھ چلنے والا تصدیق کنندہ۔</translation>
    </message>
    <message>
        <source>What accounts have on an ephemeral rollup from its beginning is paid in on the L1: %1 ETH, but only %2 ETH are left there to give away. Lower the balances of the genesis.</source>
        <translation>عارضی رول اپ پر اکاؤنٹس کے پاس شروع سے جو کچھ ہو، وہ L1 پر جمع کرایا جاتا ہے: %1 ETH، مگر وہاں دینے کے لیے صرف %2 ETH بچے ہیں۔ ابتدائی بیلنس کم کریں۔</translation>
    </message>
    <message>
        <source>In simulated time an event runs on one rollup: its shards would not stand on one L1. Run it on the wall clock, or set its shards to 1.</source>
        <translation>فرضی وقت میں تقریب ایک ہی رول اپ پر چلتی ہے: اس کے شارڈ ایک L1 پر کھڑے نہ ہوتے۔ اسے اصل گھڑی پر چلائیں، یا شارڈوں کی تعداد 1 کر دیں۔</translation>
    </message>
    <message>
        <source>Rollups of an event with several shards are not kept warm: they are launched together.</source>
        <translation>کئی شارڈوں والی تقریب کے رول اپ تیار نہیں رکھے جاتے: وہ ایک ساتھ شروع کیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Shard %1 of the event does not run, and this needs all of them. Reopen the event first.</source>
        <translation>تقریب کا شارڈ %1 نہیں چل رہا، اور اس کام کے لیے سب درکار ہیں۔ پہلے تقریب کو دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Shard %1 could not be launched, so that the event&apos;s other shards were stopped.</source>
        <translation>شارڈ %1 شروع نہ ہو سکا، اس لیے تقریب کے باقی شارڈ روک دیے گئے۔</translation>
    </message>
    <message>
        <source>The account %1 lives on shard %2 of the event, and this page is of shard %3: it cannot be given coins here. Scan the code again.</source>
        <translation>اکاؤنٹ %1 تقریب کے شارڈ %2 پر رہتا ہے اور یہ صفحہ شارڈ %3 کا ہے: اسے یہاں سکے نہیں دیے جا سکتے۔ کوڈ دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>شارڈ</translation>
    </message>
    <message>
        <source>Rollups that carry the event together, for more people than one can take in. Each account lives on one of them, by its address; wallets see one network, and at the end the event&apos;s tokens are the same ones on L1.</source>
        <translation>وہ رول اپ جو تقریب کو مل کر چلاتے ہیں، تاکہ ایک کی گنجائش سے زیادہ لوگ آ سکیں۔ ہر اکاؤنٹ اپنے پتے کے مطابق ان میں سے ایک پر رہتا ہے؛ والٹ ایک ہی نیٹ ورک دیکھتے ہیں، اور آخر میں تقریب کے ٹوکن L1 پر سب کے ایک ہی ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Two contracts more when it is launched, for about 8 million gas of the L1, and about 300,000 gas for each account that is paid at the end. With several shards, that for each of them, and a contract for 2.3 million gas that makes their tokens one.</source>
        <translation>آغاز پر دو کنٹریکٹ زیادہ، L1 کی تقریباً 80 لاکھ گیس میں، اور آخر میں ادائیگی پانے والے ہر اکاؤنٹ کے لیے تقریباً 3 لاکھ گیس۔ کئی شارڈ ہوں تو یہ ہر شارڈ کے لیے، اور 23 لاکھ گیس میں ایک کنٹریکٹ جو ان کے ٹوکن ایک کر دیتا ہے۔</translation>
    </message>
    <message>
        <source>With several shards, what is sent to an account of another shard reaches it on L1, when the event has ended.</source>
        <translation>کئی شارڈ ہوں تو جو کسی دوسرے شارڈ کے اکاؤنٹ کو بھیجا جائے وہ اسے L1 پر ملتا ہے، جب تقریب ختم ہو چکی ہو۔</translation>
    </message>
    <message>
        <source>The event has %1 shards. One of them was rehearsed, with its part of the guests: people and costs of the whole event are %1 times as many. The shards of the real event share this computer&apos;s processor.</source>
        <translation>تقریب کے %1 شارڈ ہیں۔ ان میں سے ایک کی مشق ہوئی، اس کے حصے کے مہمانوں کے ساتھ: پوری تقریب کے لوگ اور اخراجات %1 گنا ہیں۔ اصل تقریب کے شارڈ اس کمپیوٹر کا پروسیسر آپس میں بانٹتے ہیں۔</translation>
    </message>
    <message>
        <source>Here %1 rollups, the shards of the event, carried it together: each account lived on one of them. What follows is of all of them together unless it names a shard.</source>
        <translation>یہاں %1 رول اپس، یعنی تقریب کے شارڈز، نے اسے مل کر چلایا: ہر اکاؤنٹ ان میں سے ایک پر رہتا تھا۔ آگے جو لکھا ہے وہ سب کا مجموعہ ہے، سوائے جہاں کسی شارڈ کا نام ہو۔</translation>
    </message>
    <message>
        <source>Whoever had something on several shards is counted, and paid, for each.</source>
        <translation>جس کے پاس کئی شارڈز پر کچھ تھا اس کی گنتی اور ادائیگی ہر شارڈ کے لیے الگ ہے۔</translation>
    </message>
    <message>
        <source>Last block: %1</source>
        <translation>آخری بلاک: %1</translation>
    </message>
    <message>
        <source>State root: %1</source>
        <translation>اسٹیٹ روٹ: %1</translation>
    </message>
    <message>
        <source>Output root: %1</source>
        <translation>آؤٹ پٹ روٹ: %1</translation>
    </message>
    <message>
        <source>Dispute game: %1</source>
        <translation>تنازعے کا کھیل: %1</translation>
    </message>
    <message>
        <source>EphemeralLife: %1</source>
        <translation>EphemeralLife: %1</translation>
    </message>
    <message>
        <source>EphemeralClaims: %1</source>
        <translation>EphemeralClaims: %1</translation>
    </message>
    <message>
        <source>Last L1 block: %1</source>
        <translation>L1 کا آخری بلاک: %1</translation>
    </message>
    <message>
        <source>Each shard is a rollup with contracts on L1 of its own, and its last state settled there by itself. A state root is a fingerprint of every account, balance and stored value of that state, against which payments are proven. A dispute game is the contract in which the claim of it could be contested for a time.</source>
        <translation>ہر شارڈ ایک رول اپ ہے جس کے L1 پر اپنے کنٹریکٹس ہیں، اور اس کی آخری حالت وہاں الگ سے طے ہوئی۔ اسٹیٹ روٹ اس حالت کے ہر اکاؤنٹ، رقم اور محفوظ قدر کی انگلی کا نشان ہے، جس کے مقابل ادائیگیاں ثابت کی جاتی ہیں۔ تنازعے کا کھیل وہ کنٹریکٹ ہے جس میں اس کے دعوے کو کچھ وقت تک چیلنج کیا جا سکتا تھا۔</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>شارڈ</translation>
    </message>
    <message>
        <source>Fingerprints and contracts</source>
        <translation>نشان اور کنٹریکٹس</translation>
    </message>
    <message>
        <source>With the archive of a shard, a signed file, everything of it can be checked at once: %1 computes every block again from the L1 data inside, and compares these values.</source>
        <translation>کسی شارڈ کے محفوظے سے، جو ایک دستخط شدہ فائل ہے، اس کا سب کچھ ایک ساتھ جانچا جا سکتا ہے: %1 اندر موجود L1 کے ڈیٹا سے ہر بلاک دوبارہ شمار کرتا ہے اور ان قدروں کا موازنہ کرتا ہے۔</translation>
    </message>
    <message>
        <source>The account %1 lives on shard %2 of the event&apos;s %3. Send its transactions there, or to the address of the whole event.</source>
        <translation>اکاؤنٹ %1 تقریب کے %3 شارڈوں میں سے شارڈ %2 پر رہتا ہے۔ اس کی ٹرانزیکشنیں وہاں بھیجیں، یا پوری تقریب کے پتے پر۔</translation>
    </message>
    <message>
        <source>A supply of %1 cannot be shared out over %2 shards.</source>
        <translation>%1 کی فراہمی %2 شارڈوں میں نہیں بانٹی جا سکتی۔</translation>
    </message>
    <message>
        <source>Take fewer shards, or put more up for sale.</source>
        <translation>کم شارڈ رکھیں، یا زیادہ فروخت کے لیے رکھیں۔</translation>
    </message>
    <message>
        <source>With several shards, that an account sends on its own shard alone is a rule of the sequencers: a dishonest organiser could repeat a transaction on another shard, if its sender has something there.</source>
        <translation>کئی شارڈ ہوں تو یہ کہ کوئی اکاؤنٹ صرف اپنے شارڈ پر بھیجتا ہے، سیکوینسروں کا قاعدہ ہے: بددیانت منتظم کسی ٹرانزیکشن کو دوسرے شارڈ پر دہرا سکتا ہے، اگر بھیجنے والے کے پاس وہاں کچھ ہو۔</translation>
    </message>
    <message>
        <source>Shard %1 of the event is not settled on L1 yet, and the shards are dissolved together. Wait until all of them are settled.</source>
        <translation>تقریب کا شارڈ %1 ابھی L1 پر طے نہیں ہوا، اور شارڈ ایک ساتھ تحلیل ہوتے ہیں۔ سب کے طے ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <source>The list of shard %1&apos;s holders is not there yet, and the event pays all of its shards together. Wait until it is made.</source>
        <translation>شارڈ %1 کے حاملین کی فہرست ابھی نہیں بنی، اور تقریب اپنے تمام شارڈز کو ایک ساتھ ادائیگی کرتی ہے۔ اس کے بننے تک انتظار کریں۔</translation>
    </message>
    <message>
        <source>What it had of the token contract %1 would be refused on L1: %2. The rest does not depend on it.</source>
        <translation>اس کے پاس ٹوکن کنٹریکٹ %1 کا جو کچھ تھا، L1 پر اس کی ادائیگی مسترد ہو جائے گی: %2۔ باقی اس پر منحصر نہیں۔</translation>
    </message>
    <message>
        <source>What it had of the token contract %1 is not paid on L1: payments of it failed there, though they were sent alone. The rest does not depend on it.</source>
        <translation>اس کے پاس ٹوکن کنٹریکٹ %1 کا جو کچھ تھا، L1 پر ادا نہیں کیا جاتا: وہاں اس کی ادائیگیاں اکیلی بھیجے جانے پر بھی ناکام ہوئیں۔ باقی اس پر منحصر نہیں۔</translation>
    </message>
    <message>
        <source>The archive of %1 has a file that does not belong into it, %2. Do not open it; ask for the archive whose hash stands on L1.</source>
        <translation>%1 کے آرکائیو میں ایک ایسی فائل ہے جو اس کا حصہ نہیں: %2۔ اسے نہ کھولیں؛ وہ آرکائیو مانگیں جس کا ہیش L1 پر درج ہے۔</translation>
    </message>
    <message>
        <source>The archive of %1 lacks %2, without which its rollup cannot be computed again. Ask for the archive whose hash stands on L1.</source>
        <translation>%1 کے آرکائیو میں %2 نہیں، جس کے بغیر اس کے رول اپ کا دوبارہ حساب نہیں ہو سکتا۔ وہ آرکائیو مانگیں جس کا ہیش L1 پر درج ہے۔</translation>
    </message>
    <message>
        <source>The archive of %1 says that its rollup had %2 blocks; at most %3 are computed again. Do not believe this archive.</source>
        <translation>%1 کا آرکائیو کہتا ہے کہ اس کے رول اپ میں %2 بلاک تھے؛ زیادہ سے زیادہ %3 کا دوبارہ حساب کیا جاتا ہے۔ اس آرکائیو پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>Token contracts whose holders cannot be paid on L1: %1. It is not known where they keep their tokens, or there were more than %2 contracts.</source>
        <translation>ایسے ٹوکن کنٹریکٹس جن کے مالکوں کو L1 پر ادائیگی نہیں ہو سکتی: %1۔ یہ معلوم نہیں کہ وہ اپنے ٹوکن کہاں رکھتے ہیں، یا کنٹریکٹس %2 سے زیادہ تھے۔</translation>
    </message>
    <message>
        <source>The list of who had what is made when block %1 is final on the L1, which takes a number of L1 blocks. Token contracts whose holders cannot be paid on L1: %2. It is not known where they keep their tokens, or there were more than %3 contracts.</source>
        <translation>کس کے پاس کیا تھا، اس کی فہرست تب بنتی ہے جب بلاک %1 L1 پر حتمی ہو جائے؛ اس میں L1 کے کئی بلاک لگتے ہیں۔ ایسے ٹوکن کنٹریکٹس جن کے مالکوں کو L1 پر ادائیگی نہیں ہو سکتی: %2۔ یہ معلوم نہیں کہ وہ اپنے ٹوکن کہاں رکھتے ہیں، یا کنٹریکٹس %3 سے زیادہ تھے۔</translation>
    </message>
    <message>
        <source>Transactions cost nothing, so wallets need no money. Gas is still counted and limited. Who runs the rollup pays for its data on the L1, and nothing but the block gas limit holds back who sends too much.</source>
        <translation>ٹرانزیکشنوں پر کچھ خرچ نہیں آتا، اس لیے والیٹ میں رقم ضروری نہیں۔ گیس پھر بھی گنی جاتی اور محدود رہتی ہے۔ L1 پر ڈیٹا کی قیمت رول اپ چلانے والا دیتا ہے، اور حد سے زیادہ بھیجنے والے کو بلاک کی گیس حد کے سوا کچھ نہیں روکتا۔</translation>
    </message>
    <message>
        <source>Minutes from the launch, by the L1&apos;s clock. It goes on while the studio is paused, not while it is closed.</source>
        <translation>آغاز سے منٹ، L1 کی گھڑی کے مطابق۔ رول اپ رُکا ہو تب بھی یہ چلتی رہتی ہے، سٹوڈیو بند ہو تو نہیں۔</translation>
    </message>
    <message>
        <source>The rollup is sealed when this block, or a later one, is claimed on L1.</source>
        <translation>جب L1 پر اس بلاک کا، یا کسی بعد والے کا، دعویٰ ہو تو رول اپ پر مہر لگ جاتی ہے۔</translation>
    </message>
    <message>
        <source>Passes or tickets of the design&apos;s own traffic. The rollup is sealed when a claim on L1 shows that their contract has given out so many.</source>
        <translation>ڈیزائن کی اپنی ٹریفک کے پاس یا ٹکٹ۔ رول اپ تب مہربند ہوتا ہے جب L1 پر کوئی دعویٰ دکھائے کہ ان کا کنٹریکٹ اتنے دے چکا ہے۔</translation>
    </message>
    <message>
        <source>Minutes without a transaction of a user.</source>
        <translation>صارف کی کسی ٹرانزیکشن کے بغیر گزرے منٹ۔</translation>
    </message>
    <message>
        <source>Seconds from the last transaction to the last block: deposits that were on their way still arrive. At least three blocks of the rollup, and one more for each L1 confirmation.</source>
        <translation>آخری ٹرانزیکشن سے آخری بلاک تک سیکنڈ: جو رقوم راستے میں تھیں وہ پہنچ جاتی ہیں۔ کم از کم رول اپ کے تین بلاک، اور L1 کی ہر تصدیق کے لیے ایک اور۔</translation>
    </message>
    <message>
        <source>Tokens are paid when their contracts keep balances as OpenZeppelin&apos;s do, and of at most 64 contracts: those with the most holders. The studio says how many are left out.</source>
        <translation>ٹوکن تب ادا ہوتے ہیں جب ان کے کنٹریکٹ بیلنس OpenZeppelin کی طرح رکھیں، اور زیادہ سے زیادہ 64 کنٹریکٹس کے: جن کے مالک سب سے زیادہ ہوں۔ اسٹوڈیو بتاتا ہے کہ کتنے رہ گئے۔</translation>
    </message>
    <message>
        <source>Only the studio knows its end: another program that derives it from L1, such as op-node, makes blocks of deposits alone after the last one.</source>
        <translation>اس کا اختتام صرف اسٹوڈیو جانتا ہے: کوئی اور پروگرام جو اسے L1 سے دوبارہ بنائے، جیسے op-node، آخری بلاک کے بعد بھی صرف ڈپازٹوں کے بلاک بناتا رہتا ہے۔</translation>
    </message>
    <message>
        <source>How large the block gas limit may become, in millions. On an L1 the owner sets it there (SystemConfig), so that every verifier knows; it counts a few L1 blocks later.</source>
        <translation>بلاک کی گیس حد کتنی بڑھ سکتی ہے، ملین میں۔ L1 پر مالک اسے وہیں مقرر کرتا ہے (SystemConfig)، تاکہ ہر تصدیق کنندہ کو معلوم ہو؛ یہ چند L1 بلاک بعد لاگو ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Seconds from one block to the next while somebody waits too long. A rollup on an L1 keeps its block time, on which all verifiers count.</source>
        <translation>جب کوئی بہت دیر انتظار کرے تو ایک بلاک سے اگلے تک سیکنڈ۔ L1 پر کھڑا رول اپ اپنا وقفہ قائم رکھتا ہے، جس پر تمام تصدیق کنندگان بھروسا کرتے ہیں۔</translation>
    </message>
    <message>
        <source>When off, a block is made only when there is a transaction for it. Saves disk on a quiet chain. A rollup on an L1 makes them in any case.</source>
        <translation>بند ہو تو بلاک تبھی بنتا ہے جب اس کے لیے کوئی ٹرانزیکشن ہو۔ خاموش چین پر ڈسک بچتی ہے۔ L1 پر کھڑا رول اپ انہیں ہر حال میں بناتا ہے۔</translation>
    </message>
    <message>
        <source>Thin lines with numbers below them are decisions of growing. What was decided, and why, is listed after the charts.</source>
        <translation>باریک لکیریں جن کے نیچے نمبر ہیں بڑھنے کے فیصلے ہیں۔ کیا طے ہوا اور کیوں، یہ چارٹوں کے بعد درج ہے۔</translation>
    </message>
    <message>
        <source>Block gas limit stays: %1 M</source>
        <translation>بلاک کی گیس حد برقرار: %1 ملین</translation>
    </message>
    <message>
        <source>Block gas limit: %1 M</source>
        <translation>بلاک کی گیس حد: %1 ملین</translation>
    </message>
    <message>
        <source>A block every %1 s</source>
        <translation>ہر %1 سیکنڈ پر ایک بلاک</translation>
    </message>
    <message>
        <source>Threads for transactions: %1</source>
        <translation>ٹرانزیکشنوں کے لیے تھریڈ: %1</translation>
    </message>
    <message>
        <source>Batches go out when they are full</source>
        <translation>بیچ بھرنے پر جاتے ہیں</translation>
    </message>
    <message>
        <source>Batches go out as usual</source>
        <translation>بیچ معمول کے مطابق جاتے ہیں</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>There were %1 decisions in all. A rollup keeps its last ones alone: of %2 it is known what they were.</source>
        <translation>کل %1 فیصلے ہوئے۔ رول اپ صرف اپنے آخری فیصلے محفوظ رکھتا ہے: %2 کے بارے میں معلوم ہے کہ وہ کیا تھے۔</translation>
    </message>
    <message>
        <source>Listed are the first %1 and the last %1 of %2.</source>
        <translation>فہرست میں %2 میں سے پہلے %1 اور آخری %1 فیصلے ہیں۔</translation>
    </message>
    <message>
        <source>Decisions of growing</source>
        <translation>بڑھنے کے فیصلے</translation>
    </message>
    <message>
        <source>In a rush there was more room by itself, and less again when it was over. Each decision has the number of its line in the charts, and the time since the first measurement, as there. What was decided before it or after the last transaction has no line.</source>
        <translation>ہجوم میں گنجائش خود بخود بڑھی، اور ہجوم ختم ہونے پر پھر کم ہوئی۔ ہر فیصلے کا نمبر وہی ہے جو چارٹوں میں اس کی لکیر کا ہے، اور وقت بھی وہیں کی طرح پہلی پیمائش سے گنا گیا ہے۔ جو کچھ اس سے پہلے یا آخری ٹرانزیکشن کے بعد طے ہوا، اس کی لکیر نہیں۔</translation>
    </message>
    <message>
        <source>The account %1 is the studio&apos;s own, with contracts on every shard of the event: nobody else sends its transactions.</source>
        <translation>اکاؤنٹ %1 اسٹوڈیو کا اپنا ہے، جس کے کنٹریکٹ تقریب کے ہر شارڈ پر ہیں: اس کی ٹرانزیکشنیں کوئی اور نہیں بھیجتا۔</translation>
    </message>
    <message>
        <source>One core of this computer managed %1 a second in &quot;%2&quot;. The %3 shards can use %4 cores, as far as the L1 and the traffic leave them free. Blocks would take %5 a second.</source>
        <translation>اس کمپیوٹر کے ایک کور نے &quot;%2&quot; میں فی سیکنڈ %1 سنبھالیں۔ %3 شارڈ %4 کور استعمال کر سکتے ہیں، جہاں تک L1 اور ٹریفک انہیں فارغ چھوڑیں۔ بلاکوں میں فی سیکنڈ %5 آ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>What fits into the blocks of all %6 shards: on each of them %1 gas each %2 ms, %3 gas a transaction. Measured on this computer in &quot;%4&quot;, one core manages %5 a second; the shards can use %7 of its cores.</source>
        <translation>جتنا تمام %6 شارڈز کے بلاکوں میں سماتا ہے: ہر شارڈ پر ہر %2 ملی سیکنڈ میں %1 گیس، فی ٹرانزیکشن %3 گیس۔ اس کمپیوٹر پر &quot;%4&quot; میں ناپا گیا: ایک کور فی سیکنڈ %5 سنبھالتا ہے؛ شارڈ اس کے %7 کور استعمال کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What fits into the blocks of all %4 shards: on each of them %1 gas each %2 ms, %3 gas a transaction.</source>
        <translation>جتنا تمام %4 شارڈز کے بلاکوں میں سماتا ہے: ہر شارڈ پر ہر %2 ملی سیکنڈ میں %1 گیس، فی ٹرانزیکشن %3 گیس۔</translation>
    </message>
    <message>
        <source>A drain of %1 s is too short: with %2 L1 confirmations and a block every %3 s, the last deposits need up to %4 s to arrive, or their ether is lost.</source>
        <translation>%1 سیکنڈ کا نکاس بہت مختصر ہے: L1 کی %2 تصدیقوں اور ہر %3 سیکنڈ پر ایک بلاک کے ساتھ آخری ڈپازٹوں کو پہنچنے میں %4 سیکنڈ تک لگ سکتے ہیں، ورنہ ان کا ایتھر ضائع ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Set the drain to %4 s or more, or ask for fewer L1 confirmations.</source>
        <translation>نکاس %4 سیکنڈ یا اس سے زیادہ رکھیں، یا L1 کی تصدیقیں کم کریں۔</translation>
    </message>
    <message>
        <source>&quot;Make empty blocks&quot; is off, but a rollup that stands on an L1 has a block each block time, with transactions or without.</source>
        <translation>&quot;خالی بلاک بنائیں&quot; بند ہے، لیکن L1 پر کھڑا رول اپ ہر بلاک وقفے پر ایک بلاک بناتا ہے، ٹرانزیکشنیں ہوں یا نہ ہوں۔</translation>
    </message>
    <message>
        <source>Turn it on: there it changes nothing.</source>
        <translation>اسے چالو کریں: وہاں اس سے کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the system lets this program have no more files and connections open. Close runs that you do not need, or allow it more (ulimit -n).</source>
        <translation>%1 کھولا نہیں جا سکتا: سسٹم اس پروگرام کو مزید فائلیں اور کنکشن کھلے رکھنے نہیں دیتا۔ جن رنوں کی ضرورت نہیں انہیں بند کریں، یا پروگرام کو زیادہ کی اجازت دیں (ulimit -n)۔</translation>
    </message>
</context>
<context>
    <name>studio::app::AccountFinder</name>
    <message>
        <source>Where does an account live?</source>
        <translation>کوئی اکاؤنٹ کہاں رہتا ہے؟</translation>
    </message>
    <message>
        <source>Address of an account</source>
        <translation>اکاؤنٹ کا پتہ</translation>
    </message>
    <message>
        <source>Show this shard</source>
        <translation>یہ شارڈ دکھائیں</translation>
    </message>
    <message>
        <source>On shard %1 of %2.</source>
        <translation>%2 میں سے شارڈ %1 پر۔</translation>
    </message>
    <message>
        <source>This is no address: “0x” and 40 digits from 0 to f.</source>
        <translation>یہ پتہ نہیں ہے: “0x” اور پھر 0 سے f تک کے 40 ہندسے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::AccountListModel</name>
    <message>
        <source>has sent nothing</source>
        <translation>نے کچھ نہیں بھیجا</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n بھیجی</numerusform>
            <numerusform>%n بھیجیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1, balance %2, %3</source>
        <translation>اکاؤنٹ %1، بیلنس %2، %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>کنٹریکٹ</translation>
    </message>
</context>
<context>
    <name>studio::app::AccountView</name>
    <message>
        <source>Transactions</source>
        <translation>ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>لاگ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>اسٹوریج</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>اس کے پاس کیا ہے</translation>
    </message>
    <message>
        <source>Transactions of this account</source>
        <translation>اس اکاؤنٹ کی ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>No transactions from or to it yet.</source>
        <translation>ابھی نہ اس سے کوئی ٹرانزیکشن آئی نہ اسے گئی۔</translation>
    </message>
    <message>
        <source>Logs of this account</source>
        <translation>اس اکاؤنٹ کے لاگ</translation>
    </message>
    <message>
        <source>It has written no logs.</source>
        <translation>اس نے کوئی لاگ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>کنٹریکٹ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>کنٹریکٹ</translation>
    </message>
    <message>
        <source>account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>as of block %1</source>
        <translation>بلاک %1 تک</translation>
    </message>
    <message>
        <source>As of block %1. Slots whose variable is known carry its name.</source>
        <translation>بلاک %1 تک۔ جن خانوں کا متغیر معلوم ہے ان پر اس کا نام ہے۔</translation>
    </message>
    <message>
        <source>An account of a person has no storage.</source>
        <translation>کسی شخص کے اکاؤنٹ میں اسٹوریج نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>بیلنس</translation>
    </message>
    <message>
        <source>Exact. Copy takes it in wei.</source>
        <translation>بالکل درست۔ کاپی اسے wei میں لیتی ہے۔</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>نانس</translation>
    </message>
    <message>
        <source>How many contracts it has made, plus one.</source>
        <translation>اس نے کتنے کنٹریکٹ بنائے، جمع ایک۔</translation>
    </message>
    <message>
        <source>How many transactions it has sent.</source>
        <translation>اس نے کتنی ٹرانزیکشنیں بھیجی ہیں۔</translation>
    </message>
    <message>
        <source>Code of</source>
        <translation>کس کا کوڈ</translation>
    </message>
    <message>
        <source>Known by its code, byte for byte.</source>
        <translation>اپنے کوڈ سے پہچانا گیا، ہر بائٹ کے ساتھ۔</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>کس نے بنایا</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>کہاں بنا</translation>
    </message>
</context>
<context>
    <name>studio::app::ArchiveDesk</name>
    <message>
        <source>Archives (*%1)</source>
        <translation>محفوظے (*%1)</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>محفوظہ کھولیں</translation>
    </message>
    <message>
        <source>Save a copy of the archive</source>
        <translation>محفوظے کی نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>The archive is saved as %1.</source>
        <translation>محفوظہ %1 کے نام سے محفوظ ہو گیا۔</translation>
    </message>
    <message>
        <source>The archive could not be saved as %1: %2</source>
        <translation>محفوظہ %1 کے نام سے محفوظ نہ ہو سکا: %2</translation>
    </message>
</context>
<context>
    <name>studio::app::ArchiveDialog</name>
    <message>
        <source>Opening the archive of “%1”</source>
        <translation>”%1“ کا محفوظہ کھل رہا ہے</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 کھل رہی ہے</translation>
    </message>
    <message>
        <source>An archive has no blocks: it has what the L1 knows of the rollup. Every block is computed again from that and compared with what the archive says, so nothing has to be believed.</source>
        <translation>محفوظے میں بلاک نہیں ہوتے: اس میں وہ ہے جو L1 رول اپ کے بارے میں جانتا ہے۔ ہر بلاک اسی سے دوبارہ حساب ہوتا ہے اور محفوظے کے بیان سے ملایا جاتا ہے، لہٰذا کسی بات پر یقین کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Share of the blocks that are computed</source>
        <translation>حساب شدہ بلاکوں کا حصہ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>اندر دیکھیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>%1 blocks with %2 transactions were computed from %3 blocks of the L1 in %4, and they are what the archive says.</source>
        <translation>L1 کے %3 بلاکوں سے %2 ٹرانزیکشنوں والے %1 بلاک %4 میں حساب کیے گئے، اور وہ وہی ہیں جو محفوظہ کہتا ہے۔</translation>
    </message>
    <message>
        <source>The L1 of this workspace names this archive, and who signed it as the rollup’s organiser.</source>
        <translation>اس ورک اسپیس کا L1 اسی محفوظے کا نام لیتا ہے، اور دستخط کرنے والے کو رول اپ کا منتظم بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Its L1 is not in this data folder. Ask somebody who runs a node of it whether its block %1 has the hash below: everything else follows from that.</source>
        <translation>اس کا L1 اس ڈیٹا فولڈر میں نہیں۔ اس کا نوڈ چلانے والے کسی شخص سے پوچھیں کہ کیا اس کے بلاک %1 کا ہیش وہی ہے جو نیچے ہے: باقی سب اسی سے نکلتا ہے۔</translation>
    </message>
    <message>
        <source>Hash of that L1 block</source>
        <translation>L1 کے اس بلاک کا ہیش</translation>
    </message>
    <message>
        <source>Hash of the archive</source>
        <translation>محفوظے کا ہیش</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>دستخط کنندہ</translation>
    </message>
    <message>
        <source>Last state root</source>
        <translation>آخری اسٹیٹ روٹ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>کاپی کریں: %1</translation>
    </message>
    <message>
        <source>The archive of “%1” is open</source>
        <translation>”%1“ کا محفوظہ کھلا ہے</translation>
    </message>
</context>
<context>
    <name>studio::app::ArrivalPicker</name>
    <message>
        <source>How they come</source>
        <translation>کیسے آتے ہیں</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source> s</source>
        <translation> سیکنڈ</translation>
    </message>
    <message>
        <source>How the users come</source>
        <translation>صارف کیسے آتے ہیں</translation>
    </message>
    <message>
        <source>How long the traffic lasts, in seconds</source>
        <translation>ٹریفک کتنی دیر رہتی ہے، سیکنڈوں میں</translation>
    </message>
    <message>
        <source>Then the traffic is over.</source>
        <translation>پھر ٹریفک ختم ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Transactions a second over the time</source>
        <translation>وقت کے ساتھ فی سیکنڈ ٹرانزیکشنیں</translation>
    </message>
</context>
<context>
    <name>studio::app::AssetCard</name>
    <message>
        <source>Assets</source>
        <translation>اثاثے</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>A test account of this rollup. The studio has its key and signs for it; it pays the fees on both sides and gets what arrives.</source>
        <translation>اس رول اپ کا ایک آزمائشی اکاؤنٹ۔ اس کی کلید اسٹوڈیو کے پاس ہے اور وہی اس کی طرف سے دستخط کرتا ہے؛ دونوں طرف کی فیس یہی اکاؤنٹ دیتا ہے اور جو پہنچے وہ اسی کو ملتا ہے۔</translation>
    </message>
    <message>
        <source>Copy the account&apos;s address</source>
        <translation>اکاؤنٹ کا پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>Makes a test token and a test collection on both chains and gives this account some of each, so that there is more than ether to move.</source>
        <translation>دونوں چینوں پر ایک آزمائشی ٹوکن اور ایک آزمائشی مجموعہ بناتا ہے اور ہر ایک میں سے کچھ اس اکاؤنٹ کو دیتا ہے، تاکہ منتقل کرنے کو ایتھر کے سوا بھی کچھ ہو۔</translation>
    </message>
    <message>
        <source>What the account has is not known: %1</source>
        <translation>معلوم نہیں کہ اکاؤنٹ کے پاس کیا ہے: %1</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>بن رہے ہیں…</translation>
    </message>
    <message>
        <source>Get test assets</source>
        <translation>آزمائشی اثاثے لیں</translation>
    </message>
</context>
<context>
    <name>studio::app::AssetTable</name>
    <message>
        <source>Asset</source>
        <translation>اثاثہ</translation>
    </message>
    <message>
        <source>On the L1, the chain that the rollup stands on. It is a local Ethereum inside this program, not the public one: nothing here has a price.</source>
        <translation>L1 پر، یعنی اس چین پر جس پر رول اپ قائم ہے۔ یہ اسی پروگرام کے اندر کا مقامی ایتھیریم ہے، عوامی والا نہیں: یہاں کسی چیز کی کوئی قیمت نہیں۔</translation>
    </message>
    <message>
        <source>On the rollup</source>
        <translation>رول اپ پر</translation>
    </message>
    <message>
        <source>What the account can spend on the rollup itself.</source>
        <translation>جو اکاؤنٹ خود رول اپ پر خرچ کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>asset, symbol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On Ethereum (L1)</source>
        <translation>ایتھیریم (L1) پر</translation>
    </message>
</context>
<context>
    <name>studio::app::AssetsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>ابھی کچھ نہیں چلا</translation>
    </message>
    <message>
        <source>Launch a design that settles on Ethereum. Then ether and tokens can be moved to it and back, here.</source>
        <translation>ایسا ڈیزائن شروع کریں جو ایتھیریم پر تصفیہ کرتا ہو۔ پھر ایتھر اور ٹوکن یہاں سے اس کی طرف اور واپس منتقل کیے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation>ڈیزائن چنیں</translation>
    </message>
    <message>
        <source>This rollup stands on no other chain</source>
        <translation>یہ رول اپ کسی دوسری چین پر قائم نہیں</translation>
    </message>
    <message>
        <source>There is nothing to move assets from or to. In Compose, choose the settlement “%1”, and launch that design.</source>
        <translation>اثاثے نہ کہیں سے لائے جا سکتے ہیں نہ کہیں بھیجے جا سکتے ہیں۔ ترکیب میں تصفیہ ”%1“ چنیں، اور وہ ڈیزائن شروع کریں۔</translation>
    </message>
    <message>
        <source>Open a design that has it</source>
        <translation>ایسا ڈیزائن کھولیں جس میں یہ ہو</translation>
    </message>
    <message>
        <source>Skip %1?</source>
        <translation>%1 کا انتظار چھوڑ دیں؟</translation>
    </message>
    <message>
        <source>The clock of the L1 moves forward, and all rollups of this workspace that stand on it move with it: they make the blocks of that time at once, and everything else that waits by this clock comes nearer too. It cannot be taken back.</source>
        <translation>L1 کی گھڑی آگے بڑھ جاتی ہے، اور اس ورک اسپیس کے جو رول اپ اس پر قائم ہیں وہ سب ساتھ آگے بڑھتے ہیں: وہ اس وقت کے بلاک ایک ساتھ بنا لیتے ہیں، اور اس گھڑی کی منتظر ہر دوسری چیز بھی قریب آ جاتی ہے۔ یہ واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Skip the wait</source>
        <translation>انتظار چھوڑیں</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>پُل</translation>
    </message>
</context>
<context>
    <name>studio::app::AudienceCard</name>
    <message>
        <source>Guests</source>
        <translation>مہمان</translation>
    </message>
    <message>
        <source>People at an event who join from their phones, without a wallet.</source>
        <translation>تقریب کے وہ لوگ جو بٹوے کے بغیر اپنے فون سے شامل ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Let people at your event join from their phones, with a QR code. Closed now.</source>
        <translation>اپنی تقریب کے لوگوں کو QR کوڈ سے ان کے فون پر شامل ہونے دیں۔ ابھی بند ہے۔</translation>
    </message>
    <message>
        <source>Open a page for guests…</source>
        <translation>مہمانوں کے لیے صفحہ کھولیں…</translation>
    </message>
    <message>
        <source>Show on stage</source>
        <translation>اسٹیج پر دکھائیں</translation>
    </message>
    <message>
        <source>The QR code as large as the screen; Esc closes it.</source>
        <translation>QR کوڈ پوری اسکرین پر؛ Esc سے بند ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>صفحہ بند کریں</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>صفحے کا پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>اس کمپیوٹر کا پتہ</translation>
    </message>
    <message>
        <source>This computer is on several networks. Choose its address on the one that the phones are on.</source>
        <translation>یہ کمپیوٹر کئی نیٹ ورکوں پر ہے۔ اس نیٹ ورک والا پتہ چنیں جس پر فون ہیں۔</translation>
    </message>
    <message>
        <source>QR code of the page&apos;s address</source>
        <translation>صفحے کے پتے کا QR کوڈ</translation>
    </message>
    <message>
        <source>Phones on this computer&apos;s networks can open it.</source>
        <translation>اس کمپیوٹر کے نیٹ ورکوں پر موجود فون اسے کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only browsers on this computer can open it: phones cannot.</source>
        <translation>صرف اس کمپیوٹر کے براؤزر اسے کھول سکتے ہیں: فون نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s), transactions: %1</source>
        <translation>
            <numerusform>%n مہمان، ٹرانزیکشنیں: %1</numerusform>
            <numerusform>%n مہمان، ٹرانزیکشنیں: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::BandChart</name>
    <message>
        <source>At the highest: %1</source>
        <translation>عروج پر: %1</translation>
    </message>
    <message>
        <source>%1 · gwei</source>
        <translation>%1 · gwei</translation>
    </message>
    <message>
        <source>%1 · millionths of a $</source>
        <translation>%1 · ڈالر کے دس لاکھویں حصے</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <translation>%1: %2 (%3 سے %4 تک)</translation>
    </message>
</context>
<context>
    <name>studio::app::BlockListModel</name>
    <message numerus="yes">
        <source>Block %1, %n transactions, %2 percent full, %3</source>
        <translation>
            <numerusform>بلاک %1، %n ٹرانزیکشن، %2 فیصد بھرا، %3</numerusform>
            <numerusform>بلاک %1، %n ٹرانزیکشنیں، %2 فیصد بھرا، %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tx · %1</source>
        <translation>
            <numerusform>%n ٹرانزیکشن · %1</numerusform>
            <numerusform>%n ٹرانزیکشنیں · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::BlockView</name>
    <message>
        <source>Overview</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Transactions of this block</source>
        <translation>اس بلاک کی ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>This block has no transactions.</source>
        <translation>اس بلاک میں کوئی ٹرانزیکشن نہیں۔</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>بلاک %1</translation>
    </message>
    <message>
        <source>Transactions %1</source>
        <translation>ٹرانزیکشنیں %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>بھراؤ</translation>
    </message>
    <message>
        <source>How much of the room for work in this block was used.</source>
        <translation>اس بلاک میں کام کی کتنی گنجائش استعمال ہوئی۔</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>The block as stored and sent, in bytes.</source>
        <translation>بلاک جیسا محفوظ اور بھیجا جاتا ہے، بائٹس میں۔</translation>
    </message>
    <message>
        <source>Parent block</source>
        <translation>پچھلا بلاک</translation>
    </message>
    <message>
        <source>The block this one builds on.</source>
        <translation>وہ بلاک جس پر یہ بنا ہے۔</translation>
    </message>
    <message>
        <source>This is the newest block.</source>
        <translation>یہ تازہ ترین بلاک ہے۔</translation>
    </message>
    <message>
        <source>%3, %1 of %2 gas</source>
        <translation>%3، %2 میں سے %1 گیس</translation>
    </message>
    <message>
        <source>How safe the block is. Recent: a reorganisation may still put another block in its place. Safe: so many blocks lie on it that this is unlikely. Finalized: it cannot be taken back any more.</source>
        <translation>بلاک کتنا محفوظ ہے۔ حالیہ: ازسرنو ترتیب ابھی اس کی جگہ دوسرا بلاک رکھ سکتی ہے۔ محفوظ: اس پر اتنے بلاک ہیں کہ اس کا امکان کم ہے۔ حتمی: اب واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <source>How safe the block is. Soft: only the sequencer vouches for it so far. Safe: it follows from data on the L1. Finalized: those data cannot be taken back any more.</source>
        <translation>بلاک کتنا محفوظ ہے۔ ابتدائی: ابھی صرف سیکوینسر اس کی ضمانت دیتا ہے۔ محفوظ: یہ L1 کے ڈیٹا سے نکلتا ہے۔ حتمی: وہ ڈیٹا اب واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <source>L1 origin</source>
        <translation>L1 کا ماخذ</translation>
    </message>
    <message>
        <source>The newest block of its L1 that this block knows: deposits made up to there have arrived.</source>
        <translation>اس کی L1 کا تازہ ترین بلاک جسے یہ بلاک جانتا ہے: وہاں تک کیے گئے ڈپازٹ پہنچ چکے ہیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::BridgeForm</name>
    <message>
        <source>Move assets</source>
        <translation>اثاثے منتقل کریں</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>اثاثہ</translation>
    </message>
    <message>
        <source>Asset to move</source>
        <translation>منتقل کرنے کا اثاثہ</translation>
    </message>
    <message>
        <source>Amount to move</source>
        <translation>منتقل کرنے کی مقدار</translation>
    </message>
    <message>
        <source>Token to move</source>
        <translation>منتقل کرنے کا ٹوکن</translation>
    </message>
    <message>
        <source>Each token of a collection is one of a kind and has a number.</source>
        <translation>مجموعے کا ہر ٹوکن اپنی نوعیت کا ایک ہی ہوتا ہے اور اس کا ایک نمبر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Everything there is; of ether a little stays behind for the fees.</source>
        <translation>جو کچھ ہے سب؛ ایتھر میں سے تھوڑا سا فیس کے لیے بچ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Send to the rollup</source>
        <translation>رول اپ کو بھیجیں</translation>
    </message>
    <message>
        <source>Send back to Ethereum</source>
        <translation>ایتھیریم کو واپس بھیجیں</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>asset, symbol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>There is %1 on Ethereum.</source>
        <translation>ایتھیریم پر %1 موجود ہے۔</translation>
    </message>
    <message>
        <source>There is %1 on the rollup.</source>
        <translation>رول اپ پر %1 موجود ہے۔</translation>
    </message>
    <message>
        <source>There is %1 on the rollup, and Ethereum can pay out %2 of it now: what accounts have from the rollup&apos;s beginning was never deposited there.</source>
        <translation>رول اپ پر %1 ہیں، اور ایتھیریم اس میں سے ابھی %2 ادا کر سکتا ہے: اکاؤنٹس کے پاس جو کچھ رول اپ کے آغاز سے ہے وہ کبھی وہاں ڈپازٹ نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>studio::app::CatchUpBanner</name>
    <message>
        <source>Time has moved on: the rollup makes the blocks that belong to it, %1 of them are left. Transactions wait until it has caught up.</source>
        <translation>وقت آگے بڑھ گیا ہے: رول اپ اس کے بلاک بنا رہا ہے، %1 باقی ہیں۔ جب تک یہ برابر نہ آ جائے ٹرانزیکشنز انتظار کرتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::CellDelegate</name>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
</context>
<context>
    <name>studio::app::ChangeModel</name>
    <message>
        <source>Account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
</context>
<context>
    <name>studio::app::Claim</name>
    <message>
        <source>and %1 more</source>
        <translation>اور %1 مزید</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>ادائیگی باقی</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>ادا ہو رہا ہے</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between assets</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>asset, symbol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>جزوی ادا شدہ</translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimAssetModel</name>
    <message>
        <source>collection</source>
        <translation>مجموعہ</translation>
    </message>
    <message>
        <source>token</source>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>born on the rollup</source>
        <translation>رول اپ پر بنا</translation>
    </message>
    <message>
        <source>came over the bridge</source>
        <translation>پُل سے آیا</translation>
    </message>
    <message>
        <source>There was none of it on the L1. It comes to life there as its holders are paid.</source>
        <translation>یہ L1 پر موجود نہیں تھا۔ جوں جوں اس کے رکھنے والوں کو ادائیگی ہوتی ہے یہ وہاں وجود میں آتا ہے۔</translation>
    </message>
    <message>
        <source>It lies in the bridge on the L1 and is paid out of it.</source>
        <translation>یہ L1 پر پُل میں رکھا ہے اور اسی میں سے ادا کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>As its contract on the rollup says.</source>
        <translation>جیسا رول اپ پر اس کا کنٹریکٹ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Of a token one has an amount; of a collection single, numbered pieces.</source>
        <translation>ٹوکن کی مقدار ہوتی ہے؛ مجموعے کے الگ الگ، نمبر والے ٹکڑے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>On the rollup</source>
        <translation>رول اپ پر</translation>
    </message>
    <message>
        <source>The contract that said who had how much.</source>
        <translation>وہ کنٹریکٹ جو بتاتا تھا کہ کس کے پاس کتنا ہے۔</translation>
    </message>
    <message>
        <source>On the L1</source>
        <translation>L1 پر</translation>
    </message>
    <message>
        <source>The contract in which its holders get it.</source>
        <translation>وہ کنٹریکٹ جس میں رکھنے والوں کو یہ ملتا ہے۔</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>کہاں سے ہے</translation>
    </message>
    <message>
        <source>Whether it was made on the rollup, or brought there from the L1.</source>
        <translation>آیا یہ رول اپ پر بنا، یا L1 سے وہاں لایا گیا۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimAssetsCard</name>
    <message>
        <source>Tokens and collections</source>
        <translation>ٹوکن اور مجموعے</translation>
    </message>
    <message>
        <source>Beside ether, the holders of these are paid on the L1.</source>
        <translation>ایتھر کے علاوہ ان کے رکھنے والوں کو بھی L1 پر ادائیگی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>No token contract of this rollup is paid on the L1: its holders get ether.</source>
        <translation>اس رول اپ کا کوئی ٹوکن کنٹریکٹ L1 پر ادا نہیں ہوتا: رکھنے والوں کو ایتھر ملتا ہے۔</translation>
    </message>
    <message>
        <source>What was born in the event&apos;s own contracts has one contract on the L1 for all %1 shards. What was born in contracts of others has one for each shard.</source>
        <translation>جو کچھ تقریب کے اپنے کنٹریکٹوں میں بنا اس کا L1 پر تمام %1 شارڈوں کے لیے ایک ہی کنٹریکٹ ہے۔ جو دوسروں کے کنٹریکٹوں میں بنا اس کا ہر شارڈ کے لیے الگ ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimFigures</name>
    <message>
        <source>Holders</source>
        <translation>رکھنے والے</translation>
    </message>
    <message>
        <source>Accounts and contracts that had ether, tokens or collectibles in its last block.</source>
        <translation>وہ اکاؤنٹ اور کنٹریکٹ جن کے پاس آخری بلاک میں ایتھر، ٹوکن یا نوادر تھے۔</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>Holders who have got on the L1 what they had, once and in full.</source>
        <translation>وہ رکھنے والے جنہیں L1 پر اپنا سب کچھ، ایک بار اور پورا، مل گیا ہے۔</translation>
    </message>
    <message>
        <source>Ether paid</source>
        <translation>ادا شدہ ایتھر</translation>
    </message>
    <message>
        <source>Of the ether that all holders had together.</source>
        <translation>اس ایتھر میں سے جو سب رکھنے والوں کے پاس مل کر تھا۔</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>ادا شدہ فیس</translation>
    </message>
    <message>
        <source>What the organiser paid on the L1 for these transactions, since the rollup was opened.</source>
        <translation>رول اپ کھلنے سے اب تک منتظم نے L1 پر ان ٹرانزیکشنوں کے لیے جو ادا کیا۔</translation>
    </message>
    <message>
        <source>had something at the end</source>
        <translation>اختتام پر کچھ رکھتے تھے</translation>
    </message>
    <message>
        <source>being read from the last block</source>
        <translation>آخری بلاک سے پڑھا جا رہا ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be paid</source>
        <translation>
            <numerusform>%n کو ادائیگی نہیں ہو سکتی</numerusform>
            <numerusform>%n کو ادائیگی نہیں ہو سکتی</numerusform>
        </translation>
    </message>
    <message>
        <source>that is everybody</source>
        <translation>یعنی سب کو</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 باقی</translation>
    </message>
    <message>
        <source>by the organiser, on the L1</source>
        <translation>منتظم کی طرف سے، L1 پر</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 میں سے</translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimList</name>
    <message>
        <source>Who had what</source>
        <translation>کس کے پاس کیا تھا</translation>
    </message>
    <message>
        <source>As the rollup&apos;s last block says. Each is paid once, by a proof of that block&apos;s state.</source>
        <translation>جیسا رول اپ کا آخری بلاک بتاتا ہے۔ ہر ایک کو ایک بار، اس بلاک کی اسٹیٹ کے ثبوت سے ادائیگی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Address or name</source>
        <translation>پتہ یا نام</translation>
    </message>
    <message>
        <source>Search for a holder</source>
        <translation>رکھنے والا تلاش کریں</translation>
    </message>
    <message>
        <source>Pay everybody</source>
        <translation>سب کو ادا کریں</translation>
    </message>
    <message>
        <source>Sends the transactions on the L1 that pay everybody who has not been paid yet. The organiser&apos;s account pays the fees. It goes on by itself.</source>
        <translation>L1 پر وہ ٹرانزیکشنیں بھیجتا ہے جن سے ہر اس شخص کو ادائیگی ہوتی ہے جسے ابھی نہیں ہوئی۔ فیس منتظم کا اکاؤنٹ دیتا ہے۔ یہ خود چلتا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Share of the holders that are paid</source>
        <translation>رکھنے والوں کا وہ حصہ جنہیں ادائیگی ہو چکی</translation>
    </message>
    <message>
        <source>Reading who had what from the rollup&apos;s last block…</source>
        <translation>رول اپ کے آخری بلاک سے پڑھا جا رہا ہے کہ کس کے پاس کیا تھا…</translation>
    </message>
    <message>
        <source>Nobody had anything on it: there is nothing to pay.</source>
        <translation>اس پر کسی کے پاس کچھ نہیں تھا: ادا کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>No holder has this in its address or name.</source>
        <translation>کسی رکھنے والے کے پتے یا نام میں یہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Paying: %1 of %2 holders have got what they had.</source>
        <translation>ادائیگی جاری ہے: %2 میں سے %1 رکھنے والوں کو اپنا سب مل چکا ہے۔</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادا کریں</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n</source>
        <translation>
            <numerusform>%n کو ادا کریں</numerusform>
            <numerusform>%n کو ادا کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose holders in the list who have not been paid yet.</source>
        <translation>فہرست میں وہ رکھنے والے چنیں جنہیں ابھی ادائیگی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Pays the chosen holders who have not been paid yet.</source>
        <translation>چنے ہوئے ان رکھنے والوں کو ادا کرتا ہے جنہیں ابھی ادائیگی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>%1 cannot be paid: %2</source>
        <translation>%1 کو ادائیگی نہیں ہو سکتی: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) cannot be paid. Choose one that is refused to read why.</source>
        <translation>
            <numerusform>%n رکھنے والے کو ادائیگی نہیں ہو سکتی۔ وجہ پڑھنے کے لیے مسترد قطار چنیں۔</numerusform>
            <numerusform>%n رکھنے والوں کو ادائیگی نہیں ہو سکتی۔ وجہ پڑھنے کے لیے کوئی مسترد قطار چنیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It pays the holders on all %1 shards.</source>
        <translation>یہ تمام %1 شارڈوں کے رکھنے والوں کو ادائیگی کرتا ہے۔</translation>
    </message>
    <message>
        <source>%1 has got the rest: %2</source>
        <translation>%1 کو باقی سب مل گیا ہے: %2</translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimModel</name>
    <message>
        <source>the organiser</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name, address</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>by somebody else</source>
        <translation>کسی اور نے کی</translation>
    </message>
    <message>
        <source>A contract had it, and that contract is not on the L1. The organiser gets it: %1</source>
        <translation>یہ ایک کنٹریکٹ کے پاس تھا، اور وہ کنٹریکٹ L1 پر نہیں۔ یہ منتظم کو ملتا ہے: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>رکھنے والا</translation>
    </message>
    <message>
        <source>The account or contract that had something in the rollup&apos;s last block.</source>
        <translation>وہ اکاؤنٹ یا کنٹریکٹ جس کے پاس رول اپ کے آخری بلاک میں کچھ تھا۔</translation>
    </message>
    <message>
        <source>Ether (ETH)</source>
        <translation>ایتھر (ETH)</translation>
    </message>
    <message>
        <source>What it had of the coin that pays for transactions.</source>
        <translation>اس سکے میں سے جو اس کے پاس تھا جس سے ٹرانزیکشنوں کی قیمت دی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Tokens and collectibles</source>
        <translation>ٹوکن اور نوادر</translation>
    </message>
    <message>
        <source>What else it had, as far as it is paid on the L1.</source>
        <translation>اس کے علاوہ جو اس کے پاس تھا، جہاں تک وہ L1 پر ادا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>کسے ملتا ہے</translation>
    </message>
    <message>
        <source>Empty: to the holder. What contracts held goes to the organiser.</source>
        <translation>خالی: رکھنے والے کو۔ جو کنٹریکٹوں کے پاس تھا وہ منتظم کو ملتا ہے۔</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>How far its payment on the L1 is.</source>
        <translation>L1 پر اس کی ادائیگی کہاں تک پہنچی۔</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>ٹرانزیکشن</translation>
    </message>
    <message>
        <source>The transaction on the L1 that paid it.</source>
        <translation>L1 پر وہ ٹرانزیکشن جس سے ادائیگی ہوئی۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimShards</name>
    <message>
        <source>Who had what is not known of all shards yet.</source>
        <translation>ابھی تمام شارڈوں کا معلوم نہیں کہ کس کے پاس کیا تھا۔</translation>
    </message>
    <message>
        <source>On all %1 shards together, %2 of %3 holders are paid.</source>
        <translation>تمام %1 شارڈوں پر مل کر %3 میں سے %2 رکھنے والوں کو ادائیگی ہو چکی۔</translation>
    </message>
    <message>
        <source>Claims of which shard</source>
        <translation>کس شارڈ کے دعوے</translation>
    </message>
    <message>
        <source>These are the claims of shard %1 of %2.</source>
        <translation>یہ %2 میں سے شارڈ %1 کے دعوے ہیں۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a shard and how it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimsNotice</name>
    <message>
        <source>The rollup is starting. Who had what is shown in a moment.</source>
        <translation>رول اپ شروع ہو رہا ہے۔ ابھی دکھایا جائے گا کہ کس کے پاس کیا تھا۔</translation>
    </message>
    <message>
        <source>The rollup is paused: nobody is paid until it is resumed.</source>
        <translation>رول اپ رکا ہوا ہے: جاری کیے جانے تک کسی کو ادائیگی نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>The rollup is stopping. Payments go on when it is opened again.</source>
        <translation>رول اپ بند ہو رہا ہے۔ دوبارہ کھولنے پر ادائیگیاں جاری رہیں گی۔</translation>
    </message>
    <message>
        <source>This rollup does not run now, so nobody can be paid from here. Reopen it: payments that were under way then go on by themselves.</source>
        <translation>یہ رول اپ ابھی نہیں چل رہا، اس لیے یہاں سے کسی کو ادائیگی نہیں ہو سکتی۔ اسے دوبارہ کھولیں: جو ادائیگیاں جاری تھیں وہ پھر خود آگے بڑھیں گی۔</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>جاری کریں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>The rollup sleeps. Who had what is known when it wakes and has ended.</source>
        <translation>رول اپ سو رہا ہے۔ کس کے پاس کیا تھا، یہ اس کے بیدار ہو کر ختم ہونے پر معلوم ہو گا۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ClaimsPage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>ابھی کچھ نہیں چلا</translation>
    </message>
    <message>
        <source>Launch a design that is made for an event and ends with it. When it has ended, who had what on it is paid on the L1, here.</source>
        <translation>ایسا ڈیزائن شروع کریں جو کسی تقریب کے لیے بنا ہو اور اسی کے ساتھ ختم ہو۔ ختم ہونے پر، جس کے پاس اس پر جو تھا وہ یہاں سے L1 پر ادا کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation>ڈیزائن چنیں</translation>
    </message>
    <message>
        <source>Ephemeral</source>
        <comment>a lifecycle</comment>
        <translation>عارضی</translation>
    </message>
    <message>
        <source>This rollup does not end by paying everybody</source>
        <translation>یہ رول اپ سب کو ادا کر کے ختم نہیں ہوتا</translation>
    </message>
    <message>
        <source>What people have stays on it; they can move it to Ethereum on the Bridge page. To have a rollup that ends and pays everybody on the L1, choose the lifecycle “%1” in Compose, and launch that design.</source>
        <translation>لوگوں کے پاس جو ہے وہ اسی پر رہتا ہے؛ وہ اسے پُل کے صفحے پر ایتھیریم منتقل کر سکتے ہیں۔ ایسا رول اپ چاہیے جو ختم ہو اور سب کو L1 پر ادا کرے تو ترکیب میں دورانیۂ حیات ”%1“ چنیں اور وہ ڈیزائن شروع کریں۔</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>ڈیزائن کھولیں</translation>
    </message>
    <message>
        <source>Show it on the Live page</source>
        <translation>اسے لائیو صفحے پر دکھائیں</translation>
    </message>
    <message>
        <source>Now: %1. Still to come: %2.</source>
        <translation>اس وقت: %1۔ ابھی آنا ہے: %2۔</translation>
    </message>
    <message>
        <source>It waits for: %1</source>
        <translation>انتظار ہے: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It does not run now: reopen it on the Live page, and it goes on.</source>
        <translation>یہ ابھی نہیں چل رہا: اسے لائیو صفحے پر دوبارہ کھولیں، یہ آگے بڑھے گا۔</translation>
    </message>
    <message>
        <source>Nobody can be paid yet</source>
        <translation>ابھی کسی کو ادائیگی نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>Everybody is paid once the rollup is settled on the L1.</source>
        <translation>سب کو تب ادائیگی ہوتی ہے جب رول اپ L1 پر تصفیہ پا چکا ہو۔</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between two states, the later one behind</comment>
        <translation> ← </translation>
    </message>
    <message>
        <source>This rollup does not run now</source>
        <translation>یہ رول اپ اس وقت نہیں چل رہا</translation>
    </message>
    <message>
        <source>Its keys are on another computer</source>
        <translation>اس کی کنجیاں کسی اور کمپیوٹر پر ہیں</translation>
    </message>
    <message>
        <source>This archive came as a file. `rollupctl claim` gives the transactions that pay a holder on the L1; anybody may send them.</source>
        <translation>یہ محفوظہ فائل کے طور پر آیا ہے۔ `rollupctl claim` وہ لین دین دیتا ہے جو L1 پر کسی حامل کو ادائیگی کرتے ہیں؛ انہیں کوئی بھی بھیج سکتا ہے۔</translation>
    </message>
    <message>
        <source>This rollup is dissolved</source>
        <translation>یہ رول اپ تحلیل ہو چکا ہے</translation>
    </message>
    <message>
        <source>Whoever was not paid can still be paid: open its archive, then reopen it on the Live page.</source>
        <translation>جسے ادائیگی نہیں ہوئی اسے اب بھی ہو سکتی ہے: اس کا محفوظہ کھولیں، پھر اسے لائیو صفحے پر دوبارہ کھولیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ClosingDialog</name>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) still running.</source>
        <translation>
            <numerusform>%n رول اپ ابھی چل رہا ہے۔</numerusform>
            <numerusform>%n رول اپ ابھی چل رہے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>روک کر باہر نکلیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Stopping: %1 of %2 done.</source>
        <translation>روکا جا رہا ہے: %2 میں سے %1 ہو گئے۔</translation>
    </message>
    <message>
        <source>Each is stopped in good order; every block stays on disk, and you can reopen it later.</source>
        <translation>ہر ایک کو ترتیب سے روکا جائے گا؛ ہر بلاک ڈسک پر رہے گا، اور آپ بعد میں اسے دوبارہ کھول سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ComposeBar</name>
    <message>
        <source>Import…</source>
        <translation>درآمد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برآمد…</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>پھر کریں</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>واپس لیں: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>پھر کریں: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Open a design first.</source>
        <translation>پہلے کوئی ڈیزائن کھولیں۔</translation>
    </message>
    <message>
        <source>Mend the problems on the right first.</source>
        <translation>پہلے ساتھ والے مسائل درست کریں۔</translation>
    </message>
    <message>
        <source>Run this rollup on this computer (F5)</source>
        <translation>یہ رول اپ اسی کمپیوٹر پر چلائیں (F5)</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>مشق کریں…</translation>
    </message>
    <message>
        <source>Other ways to launch</source>
        <translation>چلانے کے دوسرے طریقے</translation>
    </message>
    <message>
        <source>Launch when first used</source>
        <translation>پہلے استعمال پر چلائیں</translation>
    </message>
    <message>
        <source>Launch at a time…</source>
        <translation>مقررہ وقت پر چلائیں…</translation>
    </message>
    <message>
        <source>Keep some warm…</source>
        <translation>کچھ تیار رکھیں…</translation>
    </message>
    <message>
        <source>Choose traffic in the design’s settings first: nobody would come.</source>
        <translation>پہلے ڈیزائن کی ترتیبات میں ٹریفک چنیں: ورنہ کوئی نہیں آئے گا۔</translation>
    </message>
    <message>
        <source>Run its event several times beforehand, faster than real: queues, waits and costs</source>
        <translation>اس کی تقریب پہلے سے کئی بار، حقیقت سے تیز چلائیں: قطاریں، انتظار اور لاگت</translation>
    </message>
</context>
<context>
    <name>studio::app::ComposePage</name>
    <message>
        <source>Design settings</source>
        <translation>ڈیزائن کی ترتیبات</translation>
    </message>
    <message>
        <source>No design is open</source>
        <translation>کوئی ڈیزائن کھلا نہیں</translation>
    </message>
    <message>
        <source>Choose one of the ready-made designs on the Home page, or open one of your own.</source>
        <translation>ہوم صفحے پر کوئی تیار ڈیزائن چنیں، یا اپنا کوئی ڈیزائن کھولیں۔</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>ہوم پر جائیں</translation>
    </message>
    <message>
        <source>There is no preset %1.</source>
        <translation>%1 نام کا کوئی تیار ڈیزائن نہیں۔</translation>
    </message>
    <message>
        <source>The design is not there any more.</source>
        <translation>ڈیزائن اب وہاں نہیں۔</translation>
    </message>
    <message>
        <source>Import a design</source>
        <translation>ڈیزائن درآمد کریں</translation>
    </message>
    <message>
        <source>Designs (*%1)</source>
        <translation>ڈیزائن (*%1)</translation>
    </message>
    <message>
        <source>Export the design</source>
        <translation>ڈیزائن برآمد کریں</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 میں برآمد ہو گیا</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>‏%1 کی ترتیبات</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>ترکیب</translation>
    </message>
    <message>
        <source>not changed yet</source>
        <translation>ابھی بدلا نہیں گیا</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>محفوظ نہ ہوا: %1</translation>
    </message>
    <message>
        <source>They are being made ready; Home shows how many are.</source>
        <translation>یہ تیار کیے جا رہے ہیں؛ ہوم پر دکھایا جاتا ہے کہ کتنے تیار ہیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
</context>
<context>
    <name>studio::app::ConnectCard</name>
    <message>
        <source>Join with a wallet or a script</source>
        <translation>والٹ یا اسکرپٹ سے جڑیں</translation>
    </message>
    <message>
        <source>RPC</source>
        <translation>RPC</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>چین آئی ڈی</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>آزمائیں</translation>
    </message>
    <message>
        <source>Test accounts…</source>
        <translation>آزمائشی اکاؤنٹ…</translation>
    </message>
    <message>
        <source>Copy the RPC address</source>
        <translation>RPC پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>Copy the chain id</source>
        <translation>چین آئی ڈی کاپی کریں</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>حکم کاپی کریں</translation>
    </message>
    <message>
        <source>Not served now: nothing outside this program can reach it.</source>
        <translation>اس وقت دستیاب نہیں: اس پروگرام سے باہر کوئی اس تک نہیں پہنچ سکتا۔</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>صرف اسی کمپیوٹر کے پروگرام اس تک پہنچ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The address (JSON-RPC) at which wallets and scripts talk to this rollup.</source>
        <translation>وہ پتہ (JSON-RPC) جس پر والٹ اور اسکرپٹ اس رول اپ سے بات کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The number by which wallets tell chains apart. Every signature holds it.</source>
        <translation>وہ نمبر جس سے والٹ چینوں میں فرق کرتے ہیں۔ ہر دستخط میں یہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Web pages…</source>
        <translation>ویب صفحات…</translation>
    </message>
    <message>
        <source>Which web sites may use your rollups from your browser.</source>
        <translation>کون سی ویب سائٹیں آپ کے براؤزر سے آپ کے رول اپ استعمال کر سکتی ہیں۔</translation>
    </message>
    <message>
        <source>This shard</source>
        <translation>یہ شارڈ</translation>
    </message>
    <message>
        <source>The shard&apos;s own address, to look at this shard alone. It takes transactions of accounts that live on it, and no others.</source>
        <translation>شارڈ کا اپنا پتہ، صرف اسی شارڈ کو دیکھنے کے لیے۔ یہ صرف ان اکاؤنٹوں کی ٹرانزیکشنیں لیتا ہے جو اس پر رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Copy the address of this shard</source>
        <translation>اس شارڈ کا پتہ کاپی کریں</translation>
    </message>
</context>
<context>
    <name>studio::app::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
</context>
<context>
    <name>studio::app::DesignDocument</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 چننا</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 بدلنا</translation>
    </message>
</context>
<context>
    <name>studio::app::DesignFiles</name>
    <message>
        <source>The file could not be read: %1</source>
        <translation>فائل پڑھی نہ جا سکی: %1</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB; no design is. Choose a *.rollup.json file.</source>
        <translation>فائل 1 MB سے بڑی ہے؛ کوئی ڈیزائن اتنا بڑا نہیں ہوتا۔ *.rollup.json فائل چنیں۔</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>فائل لکھی نہ جا سکی: %1</translation>
    </message>
</context>
<context>
    <name>studio::app::DesignForm</name>
    <message>
        <source>Change the design</source>
        <translation>ڈیزائن بدلنا</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>تفصیل بدلنا</translation>
    </message>
    <message>
        <source>Change the chain id</source>
        <translation>چین آئی ڈی بدلنا</translation>
    </message>
    <message>
        <source>Change the prices</source>
        <translation>قیمتیں بدلنا</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>اکاؤنٹ شامل کریں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>چین آئی ڈی</translation>
    </message>
    <message>
        <source>The number wallets tell chains apart by.</source>
        <translation>وہ نمبر جس سے والٹ چینوں میں فرق کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Symbol of the coin</source>
        <translation>سکے کی علامت</translation>
    </message>
    <message>
        <source>What fees are paid in, as wallets show it.</source>
        <translation>فیس جس میں ادا ہوتی ہے، جیسا والٹ دکھاتے ہیں۔</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>قیمتیں</translation>
    </message>
    <message>
        <source>What gas and data would cost on a public chain; costs are reckoned with these.</source>
        <translation>کسی عوامی چین پر گیس اور ڈیٹا کی جو قیمت ہوتی؛ لاگت انہی سے نکالی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Accounts with funds</source>
        <translation>رقم والے اکاؤنٹ</translation>
    </message>
    <message>
        <source>They own coins from the first block on. Double-click to edit.</source>
        <translation>پہلے بلاک سے ان کے پاس سکے ہیں۔ بدلنے کے لیے دو بار کلک کریں۔</translation>
    </message>
    <message>
        <source>chosen at launch</source>
        <translation>شروع کرتے وقت چنی جائے گی</translation>
    </message>
    <message>
        <source>List of accounts</source>
        <translation>اکاؤنٹس کی فہرست</translation>
    </message>
    <message>
        <source>For thousands of them, such as an allow list: a table with an address, a comma and a balance in each line.</source>
        <translation>ہزاروں اکاؤنٹس کے لیے، جیسے اجازت کی فہرست: ایک جدول جس کی ہر سطر میں پتہ، کاما اور بیلنس ہو۔</translation>
    </message>
</context>
<context>
    <name>studio::app::DesignList</name>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>No designs of your own yet</source>
        <translation>ابھی آپ کا اپنا کوئی ڈیزائن نہیں</translation>
    </message>
    <message>
        <source>Use one of the designs above: as soon as you change something, it is saved here.</source>
        <translation>اوپر والے ڈیزائنوں میں سے ایک استعمال کریں: جیسے ہی آپ کچھ بدلیں گے، وہ یہاں محفوظ ہو جائے گا۔</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>”%1“ حذف ہو گیا۔</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 کو محفوظ ہوا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
</context>
<context>
    <name>studio::app::DetailPane</name>
    <message>
        <source>Choose something on the left</source>
        <translation>ساتھ کی فہرست سے کچھ چنیں</translation>
    </message>
    <message>
        <source>A block, a transaction, an account: here it is taken apart. Or search above.</source>
        <translation>بلاک، ٹرانزیکشن، اکاؤنٹ: یہاں ہر ایک کھول کر دکھایا جاتا ہے۔ یا اوپر تلاش کریں۔</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>”%1“ کے لیے کچھ نہ ملا</translation>
    </message>
    <message>
        <source>Search takes a block number, a transaction hash or an address (both begin with 0x), or part of a contract&apos;s or account&apos;s name.</source>
        <translation>تلاش بلاک نمبر، ٹرانزیکشن ہیش یا پتہ (دونوں 0x سے شروع ہوتے ہیں)، یا کسی کنٹریکٹ یا اکاؤنٹ کے نام کا حصہ لیتی ہے۔</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>یہ دکھایا نہیں جا سکتا</translation>
    </message>
</context>
<context>
    <name>studio::app::DirectionSwitch</name>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>To the rollup</source>
        <translation>رول اپ کی طرف</translation>
    </message>
    <message>
        <source>A deposit: from Ethereum to the rollup.</source>
        <translation>ڈپازٹ: ایتھیریم سے رول اپ کو۔</translation>
    </message>
    <message>
        <source>Back to Ethereum</source>
        <translation>واپس ایتھیریم کی طرف</translation>
    </message>
    <message>
        <source>A withdrawal: from the rollup to Ethereum. It takes longer, because Ethereum first has to be sure of the rollup&apos;s state.</source>
        <translation>نکاسی: رول اپ سے ایتھیریم کو۔ اس میں زیادہ وقت لگتا ہے، کیونکہ ایتھیریم کو پہلے رول اپ کی اسٹیٹ کا یقین ہونا چاہیے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::DissolveDialog</name>
    <message>
        <source>Everybody has been paid on the L1.</source>
        <translation>L1 پر سب کو ادائیگی ہو چکی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s) have not been paid yet. They lose nothing: their claims stand on the L1 for ever, and the archive can pay them whenever they come.</source>
        <translation>
            <numerusform>%n حامل کو ابھی ادائیگی نہیں ہوئی۔ اس کا کچھ نہیں جاتا: اس کا دعویٰ L1 پر ہمیشہ قائم ہے، اور وہ جب بھی آئے محفوظے سے ادائیگی ہو سکتی ہے۔</numerusform>
            <numerusform>%n حاملین کو ابھی ادائیگی نہیں ہوئی۔ ان کا کچھ نہیں جاتا: ان کے دعوے L1 پر ہمیشہ قائم ہیں، اور وہ جب بھی آئیں محفوظے سے ادائیگی ہو سکتی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Dissolve “%1”?</source>
        <translation>”%1“ کو تحلیل کریں؟</translation>
    </message>
    <message>
        <source>What stays is an archive: one file, signed by its organiser, with all that the L1 knows of the rollup. From it every block can be computed again, here or anywhere else, by whoever has it.</source>
        <translation>جو باقی رہتا ہے وہ محفوظہ ہے: ایک فائل، جس پر منتظم کے دستخط ہیں اور جس میں وہ سب ہے جو L1 رول اپ کے بارے میں جانتا ہے۔ جس کے پاس یہ ہو وہ اس سے ہر بلاک دوبارہ حساب کر سکتا ہے، یہاں یا کہیں اور۔</translation>
    </message>
    <message>
        <source>Its hash goes onto the L1, so that everybody can tell it from another one.</source>
        <translation>اس کا ہیش L1 پر جاتا ہے، تاکہ ہر کوئی اسے کسی دوسرے سے الگ پہچان سکے۔</translation>
    </message>
    <message>
        <source>Its files (%1) and the memory it uses are freed once that is final on the L1. Its charts and the times it measured go with them.</source>
        <translation>جب یہ L1 پر حتمی ہو جائے تو اس کی فائلیں (%1) اور اس کی زیرِ استعمال میموری خالی ہو جاتی ہیں۔ اس کے چارٹ اور ناپے ہوئے اوقات بھی ان کے ساتھ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Dissolve it</source>
        <translation>تحلیل کریں</translation>
    </message>
    <message>
        <source>What stays is an archive of each of its %1 shards: a file, signed by its organiser, with all that the L1 knows of the shard. From it every block can be computed again, here or anywhere else, by whoever has it.</source>
        <translation>جو بچتا ہے وہ اس کے %1 شارڈوں میں سے ہر ایک کا محفوظہ ہے: ایک فائل، منتظم کے دستخط کے ساتھ، جس میں وہ سب ہے جو L1 اس شارڈ کے بارے میں جانتی ہے۔ جس کے پاس یہ ہو وہ اس سے ہر بلاک دوبارہ حساب کر سکتا ہے، یہاں یا کہیں اور۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
</context>
<context>
    <name>studio::app::EndDialog</name>
    <message>
        <source>End “%1” now?</source>
        <translation>”%1“ ابھی ختم کریں؟</translation>
    </message>
    <message>
        <source>There is no way back: a rollup that has ended never opens again.</source>
        <translation>واپسی کا کوئی راستہ نہیں: جو رول اپ ختم ہو گیا وہ پھر کبھی نہیں کھلتا۔</translation>
    </message>
    <message>
        <source>Transactions stop. It takes no new ones and no deposits, makes its last blocks, and its last state is checked and frozen on the L1.</source>
        <translation>ٹرانزیکشنیں رک جاتی ہیں۔ یہ نئی ٹرانزیکشنیں اور ڈپازٹ نہیں لیتا، اپنے آخری بلاک بناتا ہے، اور اس کی آخری اسٹیٹ L1 پر جانچ کر منجمد کر دی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Every account is paid on the L1, at its own address, what it has in the last block: ether, tokens and collectibles.</source>
        <translation>ہر اکاؤنٹ کو L1 پر، اس کے اپنے پتے پر، وہ سب ادا کیا جاتا ہے جو آخری بلاک میں اس کے پاس ہو: ایتھر، ٹوکن اور نوادر۔</translation>
    </message>
    <message>
        <source>Tokens that came over the bridge are paid out of it. Tokens and collectibles that were born here come to life on the L1, where their holders get them.</source>
        <translation>جو ٹوکن پُل سے آئے وہ اسی میں سے ادا ہوتے ہیں۔ جو ٹوکن اور نوادر یہاں بنے وہ L1 پر وجود میں آتے ہیں، جہاں وہ رکھنے والوں کو ملتے ہیں۔</translation>
    </message>
    <message>
        <source>Withdrawals that are already under way take their usual path.</source>
        <translation>جو نکاسیاں پہلے سے جاری ہیں وہ اپنے معمول کے راستے سے جاتی ہیں۔</translation>
    </message>
    <message>
        <source>What contracts hold goes to the organiser&apos;s address on the L1:</source>
        <translation>جو کنٹریکٹوں کے پاس ہے وہ L1 پر منتظم کے پتے پر جاتا ہے:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>ابھی ختم کریں</translation>
    </message>
    <message numerus="yes">
        <source>At least %n account(s) have ether now.</source>
        <translation>
            <numerusform>کم از کم %n اکاؤنٹ کے پاس اس وقت ایتھر ہے۔</numerusform>
            <numerusform>کم از کم %n اکاؤنٹوں کے پاس اس وقت ایتھر ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have ether now.</source>
        <translation>
            <numerusform>%n اکاؤنٹ کے پاس اس وقت ایتھر ہے۔</numerusform>
            <numerusform>%n اکاؤنٹوں کے پاس اس وقت ایتھر ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the organiser&apos;s address</source>
        <translation>منتظم کا پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>All %1 shards of the event end together. The tokens that were born in the event&apos;s own contracts come to life once on the L1, for all of them.</source>
        <translation>تقریب کے تمام %1 شارڈ ایک ساتھ ختم ہوتے ہیں۔ جو ٹوکن تقریب کے اپنے کنٹریکٹوں میں بنے وہ L1 پر سب کے لیے ایک ہی بار وجود میں آتے ہیں۔</translation>
    </message>
    <message>
        <source>What contracts hold goes to the organiser&apos;s addresses on the L1, one for each shard:</source>
        <translation>جو کچھ کنٹریکٹوں کے پاس ہے وہ L1 پر منتظم کے پتوں کو جاتا ہے، ہر شارڈ کا ایک:</translation>
    </message>
</context>
<context>
    <name>studio::app::EstimatePanel</name>
    <message>
        <source>transaction</source>
        <translation>ٹرانزیکشن</translation>
    </message>
    <message>
        <source>What this design gives you</source>
        <translation>یہ ڈیزائن آپ کو کیا دیتا ہے</translation>
    </message>
    <message>
        <source>transactions a second</source>
        <translation>فی سیکنڈ ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>Not known yet: launch it once, and the figure is measured on this computer.</source>
        <translation>ابھی معلوم نہیں: ایک بار چلائیں تو یہ اسی کمپیوٹر پر ناپا جائے گا۔</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>فی %1</translation>
    </message>
    <message>
        <source>Not known for this design.</source>
        <translation>اس ڈیزائن کے لیے معلوم نہیں۔</translation>
    </message>
    <message>
        <source>to soft confirm</source>
        <translation>ابتدائی تصدیق تک</translation>
    </message>
    <message>
        <source>never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>to be final</source>
        <translation>حتمی ہونے تک</translation>
    </message>
    <message>
        <source>Nobody but the sequencer can vouch for a block of this design.</source>
        <translation>اس ڈیزائن میں سیکوینسر کے سوا کوئی بلاک کی ضمانت نہیں دے سکتا۔</translation>
    </message>
    <message>
        <source>Cost of one %1</source>
        <translation>ایک %1 کی لاگت</translation>
    </message>
    <message>
        <source>This design pays nobody: no data is posted anywhere.</source>
        <translation>یہ ڈیزائن کسی کو ادائیگی نہیں کرتا: ڈیٹا کہیں شائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Who must be trusted</source>
        <translation>کس پر بھروسا کرنا ہو گا</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>ناپا ہوا</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>حساب سے</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>تخمینہ</translation>
    </message>
    <message>
        <source>Soft confirmation: the sequencer&apos;s promise of a place in the next block. It can still be broken.</source>
        <translation>ابتدائی تصدیق: اگلے بلاک میں جگہ کا سیکوینسر کا وعدہ۔ یہ اب بھی ٹوٹ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Final: from then on not even the sequencer can take a transaction back.</source>
        <translation>حتمی: اس کے بعد سیکوینسر بھی ٹرانزیکشن واپس نہیں لے سکتا۔</translation>
    </message>
    <message>
        <source>Known once the design&apos;s problems are mended.</source>
        <translation>ڈیزائن کے مسئلے دور ہونے پر معلوم ہو گا۔</translation>
    </message>
</context>
<context>
    <name>studio::app::EventLog</name>
    <message>
        <source>What is happening</source>
        <translation>کیا ہو رہا ہے</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>تازہ ترین</translation>
    </message>
    <message>
        <source>Show which lines</source>
        <translation>کون سی سطریں دکھائی جائیں</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>ایکسپلور میں کھولیں</translation>
    </message>
    <message>
        <source>Nothing since the studio was opened. What this rollup does stands here.</source>
        <translation>اسٹوڈیو کھلنے کے بعد سے کچھ نہیں۔ یہ رول اپ جو کرے گا یہاں لکھا جائے گا۔</translation>
    </message>
</context>
<context>
    <name>studio::app::EventModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>دورانیۂ حیات</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>کنٹریکٹ</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>ٹریفک</translation>
    </message>
    <message>
        <source>Wallets and scripts</source>
        <translation>والٹ اور اسکرپٹ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>انتباہات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>غلطیاں</translation>
    </message>
</context>
<context>
    <name>studio::app::EventShards</name>
    <message>
        <source>%1 of %2 paid</source>
        <translation>%2 میں سے %1 ادا شدہ</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>شارڈ %1، کل %2</translation>
    </message>
    <message>
        <source>%1 · shard %2 of %3</source>
        <translation>%1 · شارڈ %2، کل %3</translation>
    </message>
    <message>
        <source>This goes for all %1 shards of the event.</source>
        <translation>یہ تقریب کے تمام %1 شارڈوں کے لیے ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ExploreBar</name>
    <message>
        <source>Search block, transaction, address, contract name…</source>
        <translation>بلاک، ٹرانزیکشن، پتہ، کنٹریکٹ کا نام تلاش کریں…</translation>
    </message>
    <message>
        <source>As of block</source>
        <translation>بلاک تک</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>تازہ ترین</translation>
    </message>
    <message>
        <source>Show accounts and storage as of this block</source>
        <translation>اس بلاک تک کے اکاؤنٹ اور اسٹوریج دکھائیں</translation>
    </message>
    <message>
        <source>Lists follow the newest rows while this is on.</source>
        <translation>یہ چالو ہو تو فہرستیں تازہ ترین سطروں کے ساتھ چلتی ہیں۔</translation>
    </message>
    <message>
        <source>Live ●</source>
        <translation>براہِ راست ●</translation>
    </message>
    <message>
        <source>Live ○</source>
        <translation>براہِ راست ○</translation>
    </message>
    <message>
        <source>A block&apos;s number: accounts and storage are shown as they were after it.</source>
        <translation>ایک بلاک کا نمبر: اکاؤنٹ اور اسٹوریج ویسے دکھائے جاتے ہیں جیسے اس کے بعد تھے۔</translation>
    </message>
    <message>
        <source>Search this chain</source>
        <translation>اس چین میں تلاش کریں</translation>
    </message>
</context>
<context>
    <name>studio::app::ExploreLists</name>
    <message>
        <source>Blocks</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>اکاؤنٹس</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>کنٹریکٹ</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>لاگ</translation>
    </message>
    <message>
        <source>No block yet. The first comes within a block time.</source>
        <translation>ابھی کوئی بلاک نہیں۔ پہلا ایک بلاک کے وقفے میں آ جائے گا۔</translation>
    </message>
    <message>
        <source>No transaction yet. Start traffic on the Live page, or send one with a wallet.</source>
        <translation>ابھی کوئی ٹرانزیکشن نہیں۔ لائیو صفحے پر ٹریفک شروع کریں، یا والٹ سے ایک بھیجیں۔</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>ابھی کوئی اکاؤنٹ نہیں۔</translation>
    </message>
    <message>
        <source>No contract yet. Traffic deploys its own; so can you, with forge create.</source>
        <translation>ابھی کوئی کنٹریکٹ نہیں۔ ٹریفک اپنے کنٹریکٹ نصب کرتی ہے؛ آپ بھی forge create سے کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>No log yet. Contracts write them.</source>
        <translation>ابھی کوئی لاگ نہیں۔ لاگ کنٹریکٹ لکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فہرستیں</translation>
    </message>
</context>
<context>
    <name>studio::app::ExplorePage</name>
    <message>
        <source>Nothing to look into yet</source>
        <translation>ابھی دیکھنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>Launch a design: every block, transaction and account of it can be opened here.</source>
        <translation>کوئی ڈیزائن شروع کریں: اس کا ہر بلاک، ٹرانزیکشن اور اکاؤنٹ یہاں کھولا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation>ڈیزائن چنیں</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>پیچھے (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>آگے (Alt+Right)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>ایکسپلور</translation>
    </message>
    <message>
        <source>The L1 of this rollup is not in this data folder.</source>
        <translation>اس رول اپ کی L1 اس ڈیٹا فولڈر میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Only its archive is left</source>
        <translation>صرف اس کا محفوظہ باقی ہے</translation>
    </message>
    <message>
        <source>This rollup was dissolved when its event was over. Its blocks can be computed again from the archive, which has what the L1 knows of it.</source>
        <translation>یہ رول اپ اپنی تقریب ختم ہونے پر تحلیل ہو گیا۔ اس کے بلاک محفوظے سے دوبارہ حساب ہو سکتے ہیں، جس میں وہ ہے جو L1 اس کے بارے میں جانتا ہے۔</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>محفوظہ کھولیں</translation>
    </message>
    <message>
        <source>Open its archive first: there is nothing to search in yet.</source>
        <translation>پہلے اس کا محفوظہ کھولیں: ابھی تلاش کے لیے کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ExploredChain</name>
    <message>
        <source>Ethereum L1 (local)</source>
        <translation>ایتھیریم L1 (مقامی)</translation>
    </message>
    <message>
        <source>The L1 that your rollups stand on: Ethereum’s rules, run inside this program. Nothing here reaches the real Ethereum.</source>
        <translation>وہ L1 جس پر آپ کے رول اپ کھڑے ہیں: ایتھیریم کے قواعد، اسی پروگرام کے اندر۔ یہاں کی کوئی چیز اصلی ایتھیریم تک نہیں پہنچتی۔</translation>
    </message>
    <message>
        <source>The L1 of your rollups as it was left: it goes on when you launch or reopen a rollup that stands on it.</source>
        <translation>آپ کے رول اپ کی L1 جیسی چھوڑی گئی تھی: جب آپ اس پر کھڑا کوئی رول اپ شروع کریں یا دوبارہ کھولیں تو یہ آگے چلتی ہے۔</translation>
    </message>
    <message>
        <source>Computed again from its archive. Names and times that only the computer knew on which it ran are not in it.</source>
        <translation>اس کے محفوظے سے دوبارہ حساب کیا گیا۔ وہ نام اور اوقات جو صرف اسے چلانے والا کمپیوٹر جانتا تھا اس میں نہیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::FieldGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 کاپی کریں</translation>
    </message>
</context>
<context>
    <name>studio::app::FormRow</name>
    <message>
        <source>Back to the default</source>
        <translation>طے شدہ قدر پر واپس</translation>
    </message>
</context>
<context>
    <name>studio::app::Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملی سیکنڈ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 سیکنڈ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 گھنٹے</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 دن</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 بائٹ</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 کے بی</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ایم بی</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 جی بی</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 min 20 s</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>studio::app::GenesisListDialog</name>
    <message>
        <source>Import a list of accounts</source>
        <translation>اکاؤنٹس کی فہرست درآمد کریں</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 درآمد ہو رہی ہے</translation>
    </message>
    <message>
        <source>Share of the lines that are read</source>
        <translation>پڑھی گئی سطروں کا حصہ</translation>
    </message>
    <message>
        <source>What is wrong with which line</source>
        <translation>کس سطر میں کیا غلط ہے</translation>
    </message>
    <message>
        <source>1.5 ether</source>
        <translation>1.5 ether</translation>
    </message>
    <message>
        <source>Balance of lines with an address alone</source>
        <translation>صرف پتے والی سطروں کا بیلنس</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Each line is an address, a comma and a balance: in wei, or with a unit such as 1.5 ether.</source>
        <translation>ہر سطر میں پتہ، کاما اور بیلنس ہوتا ہے: wei میں، یا اکائی کے ساتھ جیسے 1.5 ether۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message numerus="yes">
        <source>Accounts of a list have no names: %n of them was/were left out.</source>
        <translation>
            <numerusform>فہرست کے اکاؤنٹس کے نام نہیں ہوتے: %n نام چھوڑ دیا گیا۔</numerusform>
            <numerusform>فہرست کے اکاؤنٹس کے نام نہیں ہوتے: %n نام چھوڑ دیے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read, so nothing was taken. Mend the file and try again.</source>
        <translation>
            <numerusform>%n سطر پڑھی نہیں جا سکتی، اس لیے کچھ نہیں لیا گیا۔ فائل درست کر کے دوبارہ کوشش کریں۔</numerusform>
            <numerusform>%n سطریں پڑھی نہیں جا سکتیں، اس لیے کچھ نہیں لیا گیا۔ فائل درست کر کے دوبارہ کوشش کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>سطر %1: %2 %3</translation>
    </message>
    <message>
        <source>… and more.</source>
        <translation>… اور مزید۔</translation>
    </message>
    <message>
        <source>Accounts taken: %1, with %2 together.</source>
        <translation>لیے گئے اکاؤنٹ: %1، کل رقم %2۔</translation>
    </message>
</context>
<context>
    <name>studio::app::GenesisListRow</name>
    <message>
        <source>Import a list…</source>
        <translation>فہرست درآمد کریں…</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>فہرست ہٹائیں</translation>
    </message>
    <message>
        <source>Import a list of accounts</source>
        <translation>اکاؤنٹس کی فہرست درآمد کریں</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.txt *.tsv *.accounts);;All files (*)</source>
        <translation>جدول اور فہرستیں (*.csv *.txt *.tsv *.accounts);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Remove the list of accounts</source>
        <translation>اکاؤنٹس کی فہرست ہٹائیں</translation>
    </message>
    <message>
        <source>%1. Accounts: %2, with %3 together.</source>
        <translation>%1۔ اکاؤنٹ: %2، کل رقم %3۔</translation>
    </message>
</context>
<context>
    <name>studio::app::GenesisModel</name>
    <message>
        <source>%1 wei</source>
        <translation>%1 wei</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>اکاؤنٹ بدلنا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>ETH</source>
        <translation>ETH</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>اکاؤنٹ شامل کرنا</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>اکاؤنٹ ہٹانا</translation>
    </message>
</context>
<context>
    <name>studio::app::HomePage</name>
    <message>
        <source>What shall your rollup do?</source>
        <translation>آپ کا رول اپ کیا کرے؟</translation>
    </message>
    <message>
        <source>Start from a ready-made design. It runs for real on this computer: real contracts, real signatures, real blocks. Everything can be changed.</source>
        <translation>کسی تیار ڈیزائن سے شروع کریں۔ یہ اسی کمپیوٹر پر سچ مچ چلتا ہے: اصلی کنٹریکٹ، اصلی دستخط، اصلی بلاک۔ سب کچھ بدلا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your designs</source>
        <translation>آپ کے ڈیزائن</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>رن</translation>
    </message>
    <message>
        <source>Import a design…</source>
        <translation>ڈیزائن درآمد کریں…</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>یہ استعمال کریں</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 استعمال کریں</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ہوم</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>محفوظہ کھولیں…</translation>
    </message>
    <message>
        <source>An archive is what is left of an ephemeral rollup when it is dissolved: one file, from which it can be computed again.</source>
        <translation>محفوظہ وہ ہے جو عارضی رول اپ کے تحلیل ہونے پر باقی رہتا ہے: ایک فائل، جس سے اس کا دوبارہ حساب ہو سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ImportProblems</name>
    <message>
        <source>Import</source>
        <translation>درآمد</translation>
    </message>
    <message numerus="yes">
        <source>This design cannot be opened: %n problem(s)</source>
        <translation>
            <numerusform>یہ ڈیزائن نہیں کھولا جا سکتا: %n مسئلہ</numerusform>
            <numerusform>یہ ڈیزائن نہیں کھولا جا سکتا: %n مسائل</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>studio::app::KeepWarmDialog</name>
    <message>
        <source>How many are kept warm?</source>
        <translation>کتنے تیار رکھے جائیں؟</translation>
    </message>
    <message>
        <source>So many rollups of this design are launched ahead and sleep before their first block. Launch wakes one of them, which takes a moment even where contracts have to be on an L1 first. Each takes disk space and uses gas of the L1; Home shows how much. They are kept until the studio is closed.</source>
        <translation>اس ڈیزائن کے اتنے رول اپ پہلے سے چلا دیے جاتے ہیں اور اپنے پہلے بلاک سے قبل سو جاتے ہیں۔ ”چلائیں“ ان میں سے ایک کو جگاتا ہے، جس میں لمحہ بھر لگتا ہے، چاہے معاہدوں کا پہلے L1 پر ہونا ضروری ہو۔ ہر ایک ڈسک پر جگہ لیتا ہے اور L1 کی گیس خرچ کرتا ہے؛ ہوم پر دکھایا جاتا ہے کہ کتنی۔ یہ اسٹوڈیو بند ہونے تک رکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Keep them warm</source>
        <translation>انہیں تیار رکھیں</translation>
    </message>
</context>
<context>
    <name>studio::app::L1Card</name>
    <message>
        <source>Its L1</source>
        <translation>اس کی L1</translation>
    </message>
    <message>
        <source>RPC</source>
        <translation>RPC</translation>
    </message>
    <message>
        <source>The address (JSON-RPC) at which wallets and bridges talk to the L1.</source>
        <translation>وہ پتہ (JSON-RPC) جس پر والٹ اور پُل L1 سے بات کرتے ہیں۔</translation>
    </message>
    <message>
        <source>L1 block</source>
        <translation>L1 بلاک</translation>
    </message>
    <message>
        <source>The newest block of the chain that this rollup settles on. It runs inside this program.</source>
        <translation>اس چین کا تازہ ترین بلاک جس پر یہ رول اپ تصفیہ کرتا ہے۔ وہ اسی پروگرام کے اندر چلتی ہے۔</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>The newest block that follows from the data on the L1 alone: a verifier has computed it again.</source>
        <translation>تازہ ترین بلاک جو صرف L1 کے ڈیٹا سے نکلتا ہے: تصدیق کنندہ نے اس کا حساب دوبارہ لگا لیا ہے۔</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>حتمی</translation>
    </message>
    <message>
        <source>The newest block that the L1 cannot take back any more, because its own blocks are final.</source>
        <translation>تازہ ترین بلاک جسے L1 اب واپس نہیں لے سکتی، کیونکہ خود L1 کے بلاک حتمی ہو چکے ہیں۔</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>کھیپیں</translation>
    </message>
    <message>
        <source>What was sent to the L1 so that anybody can rebuild the rollup.</source>
        <translation>جو کچھ L1 کو بھیجا گیا تاکہ کوئی بھی رول اپ دوبارہ بنا سکے۔</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>دعوے</translation>
    </message>
    <message>
        <source>Dispute games: the proposer claims a state and locks a bond. Withdrawals rely on them.</source>
        <translation>تنازعے کے کھیل: پیش کنندہ اسٹیٹ کا دعویٰ کرتا اور ضمانت کی رقم مقفل کرتا ہے۔ نکاسیاں انہی پر بھروسا کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Copy the L1&apos;s RPC address</source>
        <translation>L1 کا RPC پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>Reorganise</source>
        <translation>ازسرِنو ترتیب</translation>
    </message>
    <message>
        <source>Takes the newest L1 blocks away, as competing block makers do. Others come in their place; see how the rollup follows.</source>
        <translation>L1 کے تازہ ترین بلاک ہٹا دیتا ہے، جیسے ایک دوسرے کے مقابل بلاک بنانے والے کرتے ہیں۔ ان کی جگہ دوسرے آتے ہیں؛ دیکھیں رول اپ کیسے ساتھ چلتا ہے۔</translation>
    </message>
    <message>
        <source>Skip time</source>
        <translation>وقت آگے بڑھائیں</translation>
    </message>
    <message>
        <source>Moves the clock of the L1 and of its rollups forward, to skip a waiting time.</source>
        <translation>L1 اور اس کے تمام رول اپ کی گھڑی آگے کرتا ہے، تاکہ انتظار کا وقت نہ گزارنا پڑے۔</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n L1 block(s)</source>
        <translation>
            <numerusform>L1 کا %n بلاک واپس لیں</numerusform>
            <numerusform>L1 کے %n بلاک واپس لیں</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 منٹ</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 منٹ</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 گھنٹہ</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 دن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>%1 with %2, for %3</source>
        <translation>%1، کل %2، لاگت %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>%1 up to block %2; %3 locked</source>
        <translation>بلاک %2 تک %1؛ %3 مقفل</translation>
    </message>
    <message>
        <source>%1 blocks came without a batch: the batcher was too late for them.</source>
        <translation>%1 بلاک کھیپ کے بغیر آئے: کھیپ ساز کو ان کے لیے دیر ہو گئی۔</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>رفتار</translation>
    </message>
    <message>
        <source>Time from one L1 block to the next. Ethereum takes 12 s; a demonstration can go faster. Kept for the next time.</source>
        <translation>ایک L1 بلاک سے اگلے تک کا وقت۔ ایتھیریم 12 سیکنڈ لیتا ہے؛ نمائش تیز تر چل سکتی ہے۔ اگلی بار کے لیے یاد رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>A block every %1</source>
        <translation>ہر %1 میں ایک بلاک</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 ہفتہ</translation>
    </message>
    <message>
        <source>%1, one every %2, gas at %3</source>
        <translation>%1، ہر %2 میں ایک، گیس %3 پر</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>ایکسپلور میں کھولیں</translation>
    </message>
    <message>
        <source>Looks into the L1: its blocks, the rollup’s contracts, batches and claims.</source>
        <translation>L1 کے اندر دیکھتا ہے: اس کے بلاک، رول اپ کے کنٹریکٹ، کھیپیں اور دعوے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::LaunchAtDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>When shall it begin?</source>
        <translation>یہ کب شروع ہو؟</translation>
    </message>
    <message>
        <source>Its genesis and its contracts are made now; then it sleeps, and wakes at this time or when somebody uses it earlier. The studio has to be open then.</source>
        <translation>اس کا جینیسس اور اس کے معاہدے ابھی بنائے جائیں گے؛ پھر یہ سو جائے گا، اور اس وقت یا اس سے پہلے کسی کے استعمال کرنے پر بیدار ہو گا۔ اس وقت اسٹوڈیو کا کھلا ہونا ضروری ہے۔</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>چلائیں</translation>
    </message>
</context>
<context>
    <name>studio::app::LayerPlate</name>
    <message>
        <source>Has a problem.</source>
        <translation>اس میں مسئلہ ہے۔</translation>
    </message>
    <message>
        <source>Press Enter to choose a module.</source>
        <translation>ماڈیول چننے کے لیے Enter دبائیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::LayerStack</name>
    <message>
        <source>This module belongs to the layer %1.</source>
        <translation>یہ ماڈیول پرت %1 کا ہے۔</translation>
    </message>
    <message>
        <source>Drag a module onto its layer, or pick a layer and press Enter.</source>
        <translation>ماڈیول کو اس کی پرت پر کھینچ لائیں، یا پرت چن کر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Design settings</source>
        <translation>ڈیزائن کی ترتیبات</translation>
    </message>
    <message>
        <source>Name, chain id, traffic, prices and accounts with funds.</source>
        <translation>نام، چین آئی ڈی، ٹریفک، قیمتیں اور رقم والے اکاؤنٹ۔</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>کچھ نہیں چنا گیا</translation>
    </message>
</context>
<context>
    <name>studio::app::Life</name>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>بندش</translation>
    </message>
    <message>
        <source>Final check</source>
        <translation>آخری جانچ</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>تصفیہ شدہ</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>تحلیل شدہ</translation>
    </message>
    <message>
        <source>It takes transactions and deposits, as any rollup does.</source>
        <translation>یہ ہر رول اپ کی طرح ٹرانزیکشنیں اور ڈپازٹ لیتا ہے۔</translation>
    </message>
    <message>
        <source>It takes no more transactions. For a while only what the L1 forces in still comes, and then its last block.</source>
        <translation>یہ مزید ٹرانزیکشنیں نہیں لیتا۔ کچھ دیر صرف وہی آتا ہے جو L1 زبردستی شامل کرے، اور پھر اس کا آخری بلاک۔</translation>
    </message>
    <message>
        <source>Its last block is claimed on the L1 (the final output). While the dispute game runs, anybody can object to a wrong claim.</source>
        <translation>اس کے آخری بلاک کا L1 پر دعویٰ کیا جاتا ہے (آخری آؤٹ پُٹ)۔ جب تک تنازعے کا کھیل چلتا ہے، کوئی بھی غلط دعوے پر اعتراض کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Its last state stands on the L1 for ever. Everybody can be paid there what they had, by proofs of that state and without any operator.</source>
        <translation>اس کی آخری اسٹیٹ ہمیشہ کے لیے L1 پر ہے۔ وہاں ہر ایک کو اس اسٹیٹ کے ثبوت سے، کسی آپریٹر کے بغیر، اپنا سب مل سکتا ہے۔</translation>
    </message>
    <message>
        <source>The event is over and its files may go. Who was not paid yet can still be paid on the L1.</source>
        <translation>تقریب ختم ہو چکی اور اس کی فائلیں ہٹائی جا سکتی ہیں۔ جسے ابھی ادائیگی نہیں ہوئی اسے اب بھی L1 پر ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>From then on anybody may seal it on the L1, and it takes no more transactions.</source>
        <translation>اس کے بعد کوئی بھی اسے L1 پر بند کر سکتا ہے، اور پھر یہ مزید ٹرانزیکشنیں نہیں لیتا۔</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>آخری بلاک</translation>
    </message>
    <message>
        <source>The first block from then on is its last one.</source>
        <translation>اس کے بعد کا پہلا بلاک اس کا آخری ہے۔</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>تصفیہ</translation>
    </message>
    <message>
        <source>Then nobody can object to its last block any more, and its state is frozen on the L1.</source>
        <translation>پھر اس کے آخری بلاک پر کوئی اعتراض نہیں کر سکتا، اور اس کی اسٹیٹ L1 پر منجمد ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Any moment now</source>
        <translation>بس کسی بھی لمحے</translation>
    </message>
    <message>
        <source>In about %1, at %2</source>
        <translation>تقریباً %1 میں، %2 پر</translation>
    </message>
</context>
<context>
    <name>studio::app::LifeCard</name>
    <message>
        <source>Its life</source>
        <translation>اس کی زندگی</translation>
    </message>
    <message>
        <source>An ephemeral rollup is made for an event and ends with it. At its end everybody gets on the L1 what they had on it.</source>
        <translation>عارضی رول اپ کسی تقریب کے لیے بنتا ہے اور اسی کے ساتھ ختم ہوتا ہے۔ اختتام پر ہر ایک کو L1 پر وہ سب ملتا ہے جو اس کے پاس تھا۔</translation>
    </message>
    <message>
        <source>End it now…</source>
        <translation>ابھی ختم کریں…</translation>
    </message>
    <message>
        <source>Begins its end at once. You are asked first.</source>
        <translation>اس کا اختتام فوراً شروع کرتا ہے۔ پہلے آپ سے پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It can be ended while it runs: resume it, or open it again, first.</source>
        <translation>اسے چلتے ہوئے ختم کیا جا سکتا ہے: پہلے اسے جاری کریں یا دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>تحلیل کریں…</translation>
    </message>
    <message>
        <source>It can be dissolved while it runs: resume it, or open it again, first.</source>
        <translation>اسے چلتے ہوئے تحلیل کیا جا سکتا ہے: پہلے اسے جاری کریں یا دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Frees what it uses and keeps a signed archive. You are asked first.</source>
        <translation>جو کچھ یہ استعمال کرتا ہے خالی کرتا ہے اور دستخط شدہ محفوظہ رکھتا ہے۔ پہلے آپ سے پوچھا جائے گا۔</translation>
    </message>
    <message>
        <source>It can be dissolved once it is known who had what.</source>
        <translation>جب معلوم ہو جائے کہ کس کے پاس کیا تھا تب اسے تحلیل کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>رپورٹ محفوظ کریں…</translation>
    </message>
    <message>
        <source>Charts, costs, who was paid, and the proof that it settled: as a PDF or a web page.</source>
        <translation>چارٹ، اخراجات، کسے ادا ہوا، اور تصفیے کا ثبوت: PDF یا ویب صفحے کی صورت میں۔</translation>
    </message>
    <message>
        <source>The report can be written once it is known who had what.</source>
        <translation>رپورٹ تب لکھی جا سکتی ہے جب معلوم ہو کہ کس کے پاس کیا تھا۔</translation>
    </message>
</context>
<context>
    <name>studio::app::LifeClaims</name>
    <message>
        <source>Who had what is being read from its last block.</source>
        <translation>اس کے آخری بلاک سے پڑھا جا رہا ہے کہ کس کے پاس کیا تھا۔</translation>
    </message>
    <message>
        <source>Nobody had anything on it: there is nothing to pay.</source>
        <translation>اس پر کسی کے پاس کچھ نہیں تھا: ادا کرنے کو کچھ نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be paid; the list says why.</source>
        <translation>
            <numerusform>%n کو ادائیگی نہیں ہو سکتی؛ وجہ فہرست میں ہے۔</numerusform>
            <numerusform>%n کو ادائیگی نہیں ہو سکتی؛ وجہ فہرست میں ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the claims</source>
        <translation>دعوے کھولیں</translation>
    </message>
    <message>
        <source>Who had what on it, and who is paid on the L1.</source>
        <translation>اس پر کس کے پاس کیا تھا، اور L1 پر کسے ادائیگی ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>Share of the holders that are paid</source>
        <translation>رکھنے والوں کا وہ حصہ جنہیں ادائیگی ہو چکی</translation>
    </message>
    <message>
        <source>%1 of %2 holders are paid, %3 of %4.</source>
        <translation>%2 میں سے %1 رکھنے والوں کو ادائیگی ہو چکی، %4 میں سے %3۔</translation>
    </message>
</context>
<context>
    <name>studio::app::LifeFacts</name>
    <message>
        <source>Organiser</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Who may end it, and who gets what contracts of the rollup hold at its end.</source>
        <translation>جو اسے ختم کر سکتا ہے، اور جسے وہ ملتا ہے جو اختتام پر رول اپ کے کنٹریکٹوں کے پاس ہو۔</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>آخری بلاک</translation>
    </message>
    <message>
        <source>The block with which it ends: what is in it is paid on the L1.</source>
        <translation>وہ بلاک جس پر یہ ختم ہوتا ہے: اس میں جس کے پاس جو ہو وہ L1 پر ادا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Dispute game</source>
        <translation>تنازعے کا کھیل</translation>
    </message>
    <message>
        <source>The contract on the L1 in which the last block is claimed, and in which anybody can object.</source>
        <translation>L1 پر وہ کنٹریکٹ جس میں آخری بلاک کا دعویٰ ہوتا ہے، اور جس میں کوئی بھی اعتراض کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Frozen state</source>
        <translation>منجمد اسٹیٹ</translation>
    </message>
    <message>
        <source>The state root: one number that stands for everything everybody had. It is kept on the L1 for ever, and each payment is proven against it.</source>
        <translation>اسٹیٹ روٹ: ایک عدد جو ہر ایک کی ہر چیز کی نمائندگی کرتا ہے۔ یہ ہمیشہ L1 پر رہتا ہے، اور ہر ادائیگی اسی کے مقابل ثابت کی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>Token contracts and collections of the rollup whose holders are paid on the L1.</source>
        <translation>رول اپ کے وہ ٹوکن کنٹریکٹ اور مجموعے جن کے رکھنے والوں کو L1 پر ادائیگی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Copy the organiser&apos;s address</source>
        <translation>منتظم کا پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>Copy the dispute game&apos;s address</source>
        <translation>تنازعے کے کھیل کا پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>Copy the state root</source>
        <translation>اسٹیٹ روٹ کاپی کریں</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>ایکسپلور میں کھولیں</translation>
    </message>
    <message>
        <source>Open the last block in Explore</source>
        <translation>آخری بلاک ایکسپلور میں کھولیں</translation>
    </message>
    <message>
        <source>Open the dispute game in Explore</source>
        <translation>تنازعے کا کھیل ایکسپلور میں کھولیں</translation>
    </message>
    <message numerus="yes">
        <source>%n token contract(s)</source>
        <translation>
            <numerusform>%n ٹوکن کنٹریکٹ</numerusform>
            <numerusform>%n ٹوکن کنٹریکٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>The rule that was set when it was designed.</source>
        <translation>وہ اصول جو ڈیزائن میں طے ہوا تھا۔</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>What has to happen before the next state.</source>
        <translation>اگلی حالت سے پہلے جو ہونا ضروری ہے۔</translation>
    </message>
    <message>
        <source>Its organiser has said that it shall end. It goes on by itself.</source>
        <translation>منتظم کہہ چکا ہے کہ یہ ختم ہو۔ آگے یہ خود چلتا ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::LifeLine</name>
    <message>
        <source>Its life: %1</source>
        <translation>اس کی زندگی: %1</translation>
    </message>
</context>
<context>
    <name>studio::app::LifeStage</name>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اس وقت</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>آئندہ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>تقریباً %1</translation>
    </message>
</context>
<context>
    <name>studio::app::Link</name>
    <message>
        <source>Copy</source>
        <translation>کاپی</translation>
    </message>
</context>
<context>
    <name>studio::app::ListPane</name>
    <message>
        <source>Newer ones have come: show them</source>
        <translation>نئی سطریں آ گئی ہیں: دکھائیں</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>آ رہا ہے…</translation>
    </message>
</context>
<context>
    <name>studio::app::LiveBar</name>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>جاری کریں</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · %2 باقی</translation>
    </message>
    <message>
        <source>Goes on from the last block. Traffic stays off until you start it.</source>
        <translation>آخری بلاک سے آگے چلتا ہے۔ ٹریفک بند رہتی ہے جب تک آپ شروع نہ کریں۔</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>محفوظہ کھولیں</translation>
    </message>
    <message>
        <source>Computes its blocks again, to look into them or to pay whoever was not paid yet.</source>
        <translation>اس کے بلاک دوبارہ حساب کرتا ہے، تاکہ انہیں دیکھا جا سکے یا جسے ادائیگی نہیں ہوئی اسے کی جا سکے۔</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>تحلیل شدہ</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>ابھی جگائیں</translation>
    </message>
</context>
<context>
    <name>studio::app::LiveCharts</name>
    <message>
        <source>The first figures come within a second of the first block.</source>
        <translation>پہلے اعداد پہلے بلاک کے ایک سیکنڈ کے اندر آتے ہیں۔</translation>
    </message>
    <message>
        <source>Throughput · tx/s</source>
        <translation>رفتارِ کار · ٹرانزیکشن/سیکنڈ</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>رفتارِ کار</translation>
    </message>
    <message>
        <source>Cost per tx, by layer · $</source>
        <translation>فی ٹرانزیکشن لاگت، پرت وار · $</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>عمل درآمد</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ڈیٹا</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>تصفیہ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Costs appear with the first transactions.</source>
        <translation>لاگت پہلی ٹرانزیکشنوں کے ساتھ ظاہر ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Latency · ms</source>
        <translation>تاخیر · ملی سیکنڈ</translation>
    </message>
    <message>
        <source>soft p50</source>
        <translation>ابتدائی p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>block p50</source>
        <translation>بلاک p50</translation>
    </message>
    <message>
        <source>Latency appears with the first transactions.</source>
        <translation>تاخیر پہلی ٹرانزیکشنوں کے ساتھ ظاہر ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Block fullness · %</source>
        <translation>بلاک کا بھراؤ · %</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>بھراؤ</translation>
    </message>
    <message>
        <source>Gas used · Mgas/s</source>
        <translation>خرچ شدہ گیس · Mgas/s</translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation>خرچ شدہ گیس</translation>
    </message>
    <message>
        <source>%1 tx/s</source>
        <translation>%1 ٹرانزیکشن/سیکنڈ</translation>
    </message>
    <message>
        <source>%1 Mgas/s</source>
        <translation>%1 Mgas/s</translation>
    </message>
    <message>
        <source>1 m</source>
        <translation>1 منٹ</translation>
    </message>
    <message>
        <source>Show the last minute</source>
        <translation>آخری منٹ دکھائیں</translation>
    </message>
    <message>
        <source>5 m</source>
        <translation>5 منٹ</translation>
    </message>
    <message>
        <source>Show the last five minutes</source>
        <translation>آخری پانچ منٹ دکھائیں</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Show everything since the start</source>
        <translation>شروع سے سب کچھ دکھائیں</translation>
    </message>
    <message>
        <source>Cost per tx, by layer · millionths of a $</source>
        <translation>فی ٹرانزیکشن لاگت، پرت بہ پرت · ڈالر کے دس لاکھویں حصے</translation>
    </message>
    <message>
        <source>%1 millionths of a $</source>
        <translation>ڈالر کے %1 دس لاکھویں حصے</translation>
    </message>
    <message>
        <source>From receiving a transaction to the sequencer&apos;s promise of a place (the soft confirmation).</source>
        <translation>ٹرانزیکشن ملنے سے سیکوینسر کے جگہ کے وعدے (ابتدائی تصدیق) تک۔</translation>
    </message>
    <message>
        <source>From receiving a transaction to the stored block that holds it.</source>
        <translation>ٹرانزیکشن ملنے سے اس محفوظ بلاک تک جس میں وہ ہے۔</translation>
    </message>
    <message>
        <source>p50: half of the transactions were at least as fast.</source>
        <translation>p50: آدھی ٹرانزیکشنیں کم از کم اتنی تیز تھیں۔</translation>
    </message>
    <message>
        <source>p99: 99 of 100 transactions were at least as fast.</source>
        <translation>p99: 100 میں سے 99 ٹرانزیکشنیں کم از کم اتنی تیز تھیں۔</translation>
    </message>
    <message>
        <source>soft p99</source>
        <translation>ابتدائی p99</translation>
    </message>
    <message>
        <source>block p99</source>
        <translation>بلاک p99</translation>
    </message>
    <message>
        <source>tx/s: transactions that went into blocks each second.</source>
        <translation>ٹرانزیکشن/سیکنڈ (tx/s): ہر سیکنڈ بلاکوں میں جانے والی ٹرانزیکشنیں۔</translation>
    </message>
    <message>
        <source>What one transaction costs to run, at the design&apos;s prices, and which layer the cost comes from.</source>
        <translation>ایک ٹرانزیکشن چلانے کی لاگت، ڈیزائن کی قیمتوں پر، اور یہ لاگت کس پرت کی ہے۔</translation>
    </message>
    <message>
        <source>How long a sender waits: until the soft confirmation, the sequencer&apos;s promise of a place in the next block, and until the block is stored. p50: half were at least as fast. p99: 99 of 100 were.</source>
        <translation>بھیجنے والا کتنا انتظار کرتا ہے: ابتدائی تصدیق تک، یعنی اگلے بلاک میں جگہ کے سیکوینسر کے وعدے تک، اور بلاک محفوظ ہونے تک۔ p50: آدھی کم از کم اتنی تیز تھیں۔ p99: 100 میں سے 99۔</translation>
    </message>
    <message>
        <source>How much of a block&apos;s room for work, its gas limit, was used.</source>
        <translation>بلاک میں کام کی گنجائش، یعنی اس کی گیس حد، کا کتنا حصہ استعمال ہوا۔</translation>
    </message>
    <message>
        <source>Gas is the measure of work. Mgas/s: millions of units done each second.</source>
        <translation>گیس کام کا پیمانہ ہے۔ Mgas/s: ہر سیکنڈ میں ہونے والی دس لاکھوں اکائیاں۔</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Nothing was measured in this span. “All” shows the whole run.</source>
        <translation>اس دورانیے میں کچھ نہیں ناپا گیا۔ ”سب“ پورا عرصہ دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Not awake yet: the first figures come with its first block.</source>
        <translation>ابھی نہیں جاگا: پہلے اعداد اس کے پہلے بلاک کے ساتھ آئیں گے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::LivePage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation>ابھی کچھ نہیں چلا</translation>
    </message>
    <message>
        <source>Choose a design and press Launch. Its figures and charts appear here.</source>
        <translation>ڈیزائن چن کر ”شروع کریں“ دبائیں۔ اس کے اعداد اور چارٹ یہاں آئیں گے۔</translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation>ڈیزائن چنیں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All of it runs inside this program; no other computer takes part. %1.</source>
        <translation>یہ سب اسی پروگرام کے اندر چلتا ہے؛ کوئی دوسرا کمپیوٹر شریک نہیں۔ %1۔</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>لائیو</translation>
    </message>
</context>
<context>
    <name>studio::app::LiveTiles</name>
    <message>
        <source>Throughput</source>
        <translation>رفتارِ کار</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>Cost per tx</source>
        <translation>فی ٹرانزیکشن لاگت</translation>
    </message>
    <message>
        <source>Soft confirmation</source>
        <translation>ابتدائی تصدیق</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>بنیادی فیس</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>%1 tx/s</source>
        <translation>%1 ٹرانزیکشن/سیکنڈ</translation>
    </message>
    <message>
        <source>best second %1</source>
        <translation>بہترین سیکنڈ %1</translation>
    </message>
    <message>
        <source>no block yet</source>
        <translation>ابھی کوئی بلاک نہیں</translation>
    </message>
    <message>
        <source>%1 · %2 full</source>
        <translation>%1 · %2 بھرا</translation>
    </message>
    <message>
        <source>p99 %1 · in a block %2</source>
        <translation>p99 %1 · بلاک میں %2</translation>
    </message>
    <message>
        <source>no transaction yet</source>
        <translation>ابھی کوئی ٹرانزیکشن نہیں</translation>
    </message>
    <message>
        <source>%1 gwei</source>
        <translation>%1 gwei</translation>
    </message>
    <message>
        <source>%1 in blocks so far</source>
        <translation>اب تک %1 بلاکوں میں</translation>
    </message>
    <message>
        <source>%1 wei</source>
        <translation>%1 wei</translation>
    </message>
    <message>
        <source>for one unit of gas</source>
        <translation>گیس کی ایک اکائی کے لیے</translation>
    </message>
    <message>
        <source>Transactions that go into blocks each second (tx/s), over the last five seconds. Below: the best second so far.</source>
        <translation>ہر سیکنڈ بلاکوں میں جانے والی ٹرانزیکشنیں (tx/s)، پچھلے پانچ سیکنڈ میں۔ نیچے: اب تک کا بہترین سیکنڈ۔</translation>
    </message>
    <message>
        <source>The newest block&apos;s number. Below: when it was made, and how much of its room for work (the gas limit) was used.</source>
        <translation>تازہ ترین بلاک کا نمبر۔ نیچے: وہ کب بنا، اور اس میں کام کی گنجائش (گیس حد) کا کتنا حصہ استعمال ہوا۔</translation>
    </message>
    <message>
        <source>How long until the sequencer promises a place in the next block; here the middle one of the last 1,000. p99: 99 of 100 were at least as fast. In a block: until the block with it was stored.</source>
        <translation>سیکوینسر کے اگلے بلاک میں جگہ کا وعدہ کرنے تک کا وقت؛ یہاں پچھلی 1,000 میں سے درمیانی۔ p99: 100 میں سے 99 کم از کم اتنی تیز تھیں۔ بلاک میں: اس کا بلاک محفوظ ہونے تک۔</translation>
    </message>
    <message>
        <source>The least price of one unit of gas, the measure of work. It rises after full blocks and falls after empty ones. 1 gwei is a billionth of a token, 1 wei the smallest part.</source>
        <translation>گیس (کام کے پیمانے) کی ایک اکائی کی کم از کم قیمت۔ بھرے بلاکوں کے بعد بڑھتی اور خالی کے بعد گھٹتی ہے۔ 1 gwei سکے کا ایک ارب واں حصہ ہے، 1 wei سب سے چھوٹا حصہ۔</translation>
    </message>
    <message>
        <source>Transactions that were accepted and wait for a place in a block (the mempool).</source>
        <translation>وہ ٹرانزیکشنیں جو قبول ہو چکیں اور بلاک میں جگہ کی منتظر ہیں (میم پول)۔</translation>
    </message>
    <message>
        <source>mean of the last minute</source>
        <translation>آخری منٹ کا اوسط</translation>
    </message>
    <message>
        <source>What one transaction (tx) costs to run, over all layers, at the design&apos;s prices “%1”.</source>
        <translation>ایک ٹرانزیکشن (tx) چلانے کی لاگت، تمام پرتوں کی ملا کر، ڈیزائن کی قیمتوں “%1” پر۔</translation>
    </message>
    <message>
        <source>%1: %2, measured.</source>
        <translation>%1: %2، ناپا گیا۔</translation>
    </message>
    <message>
        <source>%1: %2, estimated.</source>
        <translation>%1: %2، تخمینہ۔</translation>
    </message>
    <message>
        <source>known while it runs</source>
        <translation>چلتے وقت معلوم ہوتا ہے</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>حال میں کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>studio::app::LoadPanel</name>
    <message>
        <source>Traffic</source>
        <translation>ٹریفک</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>رفتار</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>صارفین</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>جتنا تیز ہو سکے</translation>
    </message>
    <message>
        <source> tx/s</source>
        <translation> ٹرانزیکشن/سیکنڈ</translation>
    </message>
    <message>
        <source>Transactions a second</source>
        <translation>فی سیکنڈ ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>Transactions a second, slider</source>
        <translation>فی سیکنڈ ٹرانزیکشنیں، سلائیڈر</translation>
    </message>
    <message>
        <source>Users that send</source>
        <translation>بھیجنے والے صارف</translation>
    </message>
    <message>
        <source>Each has a key of its own; every transaction is signed and checked.</source>
        <translation>ہر ایک کی اپنی کلید ہے؛ ہر ٹرانزیکشن پر دستخط ہوتے اور جانچے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Kind of traffic</source>
        <translation>ٹریفک کی قسم</translation>
    </message>
    <message>
        <source>Share of the asked rate that arrives</source>
        <translation>مانگی گئی رفتار میں سے جتنی پہنچتی ہے</translation>
    </message>
    <message>
        <source>Stop traffic</source>
        <translation>ٹریفک روکیں</translation>
    </message>
    <message>
        <source>Start traffic</source>
        <translation>ٹریفک شروع کریں</translation>
    </message>
    <message>
        <source>No traffic is being made.</source>
        <translation>کوئی ٹریفک نہیں بن رہی۔</translation>
    </message>
    <message>
        <source>Preparing: deploying contracts and handing out tokens…</source>
        <translation>تیاری: کنٹریکٹ نصب اور ٹوکن تقسیم ہو رہے ہیں…</translation>
    </message>
    <message>
        <source>%1 of %2 tx/s arrive</source>
        <translation>%2 میں سے %1 ٹرانزیکشن/سیکنڈ پہنچ رہی ہیں</translation>
    </message>
    <message>
        <source>%1 tx/s arrive, as fast as it goes</source>
        <translation>%1 ٹرانزیکشن/سیکنڈ پہنچ رہی ہیں، جتنا تیز ہو سکے</translation>
    </message>
    <message>
        <source>%1 sent, %2 refused</source>
        <translation>%1 بھیجی گئیں، %2 رد ہوئیں</translation>
    </message>
    <message>
        <source>Transactions a second (tx/s) that the users send together.</source>
        <translation>فی سیکنڈ ٹرانزیکشنیں (tx/s) جو صارفین مل کر بھیجتے ہیں۔</translation>
    </message>
    <message>
        <source>The users send as many as the rollup takes.</source>
        <translation>صارفین اتنی بھیجتے ہیں جتنی رول اپ لے سکے۔</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation>بلند ترین رفتار</translation>
    </message>
    <message>
        <source>Sold out: nobody asks for more.</source>
        <translation>سب بک گیا: اب کوئی اور نہیں مانگتا۔</translation>
    </message>
    <message>
        <source>Over: everybody who was to come has been served.</source>
        <translation>ختم: جسے آنا تھا اس کی باری آ چکی۔</translation>
    </message>
    <message>
        <source>%1 tx/s arrive; the peak is %2 tx/s</source>
        <translation>%1 ٹرانزیکشن/سیکنڈ پہنچ رہی ہیں؛ بلند ترین %2 ٹرانزیکشن/سیکنڈ ہے</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Of the whole event: the rate is shared out among its %1 shards, and what arrives on them is added up.</source>
        <translation>پوری تقریب کی: شرح اس کے %1 شارڈوں میں بانٹی جاتی ہے، اور جو ان پر پہنچتا ہے وہ جمع کیا جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::LogListModel</name>
    <message>
        <source>Log without a topic</source>
        <translation>بغیر موضوع کا لاگ</translation>
    </message>
    <message>
        <source>Unknown event %1</source>
        <translation>نامعلوم واقعہ %1</translation>
    </message>
    <message>
        <source>%1, by %2, in block %3</source>
        <translation>%1، از %2، بلاک %3 میں</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>از %1</translation>
    </message>
</context>
<context>
    <name>studio::app::LogView</name>
    <message>
        <source>Logs of this transaction</source>
        <translation>اس ٹرانزیکشن کے لاگ</translation>
    </message>
    <message>
        <source>This transaction wrote no logs.</source>
        <translation>اس ٹرانزیکشن نے کوئی لاگ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>کنٹریکٹ</translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation>موضوع %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ڈیٹا</translation>
    </message>
</context>
<context>
    <name>studio::app::ModuleForm</name>
    <message>
        <source>What it does not do</source>
        <translation>یہ کیا نہیں کرتا</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>کم ترتیبات</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>مزید ترتیبات</translation>
    </message>
</context>
<context>
    <name>studio::app::ModuleModel</name>
    <message>
        <source>in use</source>
        <translation>زیرِ استعمال</translation>
    </message>
</context>
<context>
    <name>studio::app::NavBar</name>
    <message>
        <source>Places</source>
        <translation>مقامات</translation>
    </message>
</context>
<context>
    <name>studio::app::NoticeCard</name>
    <message>
        <source>Reopen</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>جاری کریں</translation>
    </message>
    <message>
        <source>The rollup is starting: its contracts are being put on the L1. Assets can be moved in a moment.</source>
        <translation>رول اپ شروع ہو رہا ہے: اس کے کنٹریکٹ L1 پر نصب کیے جا رہے ہیں۔ ذرا دیر میں اثاثے منتقل کیے جا سکیں گے۔</translation>
    </message>
    <message>
        <source>The rollup is paused: nothing arrives on it until it is resumed.</source>
        <translation>رول اپ رکا ہوا ہے: جب تک اسے جاری نہ کیا جائے اس پر کچھ نہیں پہنچتا۔</translation>
    </message>
    <message>
        <source>The rollup is stopping. What is under way goes on when it is opened again.</source>
        <translation>رول اپ بند ہو رہا ہے۔ جو کچھ راستے میں ہے وہ اسے دوبارہ کھولنے پر آگے چلے گا۔</translation>
    </message>
    <message>
        <source>This rollup has stopped, so nothing can be moved. Reopen it: what is under way then goes on by itself, without traffic until you start it.</source>
        <translation>یہ رول اپ بند ہو چکا ہے، اس لیے کچھ منتقل نہیں ہو سکتا۔ اسے دوبارہ کھولیں: پھر جو کچھ راستے میں ہے وہ خود آگے چلے گا، اور ٹریفک تب تک بند رہے گی جب تک آپ شروع نہ کریں۔</translation>
    </message>
    <message>
        <source>This rollup was dissolved: nothing can be moved any more. Whoever was not paid gets it through its claims.</source>
        <translation>یہ رول اپ تحلیل ہو چکا ہے: اب کچھ منتقل نہیں ہو سکتا۔ جسے ادائیگی نہیں ہوئی اسے اس کے دعووں سے ملے گی۔</translation>
    </message>
    <message>
        <source>The rollup sleeps: nothing arrives on it until it wakes.</source>
        <translation>رول اپ سو رہا ہے: جب تک یہ بیدار نہ ہو، اس پر کچھ نہیں پہنچے گا۔</translation>
    </message>
</context>
<context>
    <name>studio::app::OpenAudienceDialog</name>
    <message>
        <source>Open a page for guests?</source>
        <translation>مہمانوں کے لیے صفحہ کھولیں؟</translation>
    </message>
    <message>
        <source>Whoever opens its address gets a key of their own, in their browser, with a few of the rollup&apos;s coins, and can mint or play at once. They need no wallet.</source>
        <translation>جو بھی اس کا پتہ کھولے اسے اپنے براؤزر میں اپنی کلید اور رول اپ کے چند سکے ملتے ہیں، اور وہ فوراً پاس لے یا کھیل سکتا ہے۔ بٹوے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>صرف یہ کمپیوٹر</translation>
    </message>
    <message>
        <source>To try it out: browsers on this computer can open it.</source>
        <translation>آزمانے کے لیے: اس کمپیوٹر کے براؤزر اسے کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Phones on the same network</source>
        <translation>اسی نیٹ ورک کے فون</translation>
    </message>
    <message>
        <source>Phones and computers on this computer&apos;s networks can open it, too.</source>
        <translation>اس کمپیوٹر کے نیٹ ورکوں پر موجود فون اور کمپیوٹر بھی اسے کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Everybody on these networks who learns the address can look at the rollup and send it transactions until you close the page. Nothing else of this computer can be reached by it; what is sent is not encrypted. Choose this only on a network whose people you would let in.</source>
        <translation>ان نیٹ ورکوں پر جسے بھی یہ پتہ معلوم ہو وہ صفحہ بند ہونے تک رول اپ کو دیکھ سکتا اور اسے ٹرانزیکشنیں بھیج سکتا ہے۔ اس کے ذریعے اس کمپیوٹر کی کسی اور چیز تک رسائی نہیں؛ جو بھیجا جاتا ہے وہ خفیہ کردہ نہیں۔ اسے صرف ایسے نیٹ ورک پر چنیں جس کے لوگوں کو آپ اندر آنے دیں۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>صفحہ کھولیں</translation>
    </message>
</context>
<context>
    <name>studio::app::OperatorsCard</name>
    <message>
        <source>Honest</source>
        <translation>دیانت دار</translation>
    </message>
    <message>
        <source>Keeps the data and gives it to whoever asks.</source>
        <translation>ڈیٹا رکھتا ہے اور جو مانگے اسے دیتا ہے۔</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آف لائن</translation>
    </message>
    <message>
        <source>Takes nothing and answers nothing.</source>
        <translation>نہ کچھ لیتا ہے نہ جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>Withholds</source>
        <translation>روک لیتا ہے</translation>
    </message>
    <message>
        <source>Signs that it keeps the data, and then gives it to nobody.</source>
        <translation>دستخط کرتا ہے کہ ڈیٹا رکھتا ہے، پھر کسی کو نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>جھوٹ بولتا ہے</translation>
    </message>
    <message>
        <source>Signs that it keeps the data, and then gives out something else.</source>
        <translation>دستخط کرتا ہے کہ ڈیٹا رکھتا ہے، پھر کچھ اور دے دیتا ہے۔</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیر سے</translation>
    </message>
    <message>
        <source>Signs too late to count, and gives the data only when it is asked again.</source>
        <translation>اتنی دیر سے دستخط کرتا ہے کہ شمار نہ ہوں، اور ڈیٹا دوبارہ پوچھنے پر ہی دیتا ہے۔</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>رکن %1</translation>
    </message>
    <message>
        <source>All members run inside this program. Let some of them fail or cheat, and see what holds.</source>
        <translation>تمام ارکان اسی پروگرام کے اندر چلتے ہیں۔ ان میں سے کچھ کو ناکام یا بے ایمان ہونے دیں، اور دیکھیں کیا قائم رہتا ہے۔</translation>
    </message>
    <message>
        <source>%1 of %2 members are honest; %3 must sign for a batch.</source>
        <translation>%2 میں سے %1 ارکان دیانت دار ہیں؛ ہر کھیپ پر %3 کے دستخط لازمی ہیں۔</translation>
    </message>
    <message>
        <source>Batches go to them, and their signature to the L1.</source>
        <translation>کھیپیں ان کے پاس جاتی ہیں، اور ان کے دستخط L1 پر۔</translation>
    </message>
    <message>
        <source>Signatures of liars and withholders count as well. Where they do not suffice, batches go to the L1 in full.</source>
        <translation>جھوٹوں اور روکنے والوں کے دستخط بھی شمار ہوتے ہیں۔ جہاں وہ کافی نہ ہوں، کھیپیں پوری کی پوری L1 پر جاتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::Options</name>
    <message>
        <source>Compose, run and inspect rollups on your own computer.</source>
        <translation>اپنے کمپیوٹر پر رول اپ بنائیں، چلائیں اور جانچیں۔</translation>
    </message>
    <message>
        <source>Folder of designs and runs.</source>
        <translation>ڈیزائنوں اور رن کا فولڈر۔</translation>
    </message>
    <message>
        <source>dark or light.</source>
        <translation>dark یا light۔</translation>
    </message>
    <message>
        <source>Language of the window: en or ur.</source>
        <translation>ونڈو کی زبان: en یا ur۔</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>ونڈو کا حجم، جیسے 1440x900۔</translation>
    </message>
    <message>
        <source>Preset to open in Compose, such as nft-drop.</source>
        <translation>ترکیب میں کھولنے کے لیے تیار ڈیزائن، جیسے nft-drop۔</translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG and quit.</source>
        <translation>ونڈو کی تصویر PNG میں محفوظ کر کے بند ہو جائیں۔</translation>
    </message>
    <message>
        <source>Milliseconds before the picture is taken.</source>
        <translation>تصویر سے پہلے کے ملی سیکنڈ۔</translation>
    </message>
    <message>
        <source>--theme takes dark or light, not “%1”.</source>
        <translation>--theme میں dark یا light لکھیں، ”%1“ نہیں۔</translation>
    </message>
    <message>
        <source>--lang takes en or ur, not “%1”.</source>
        <translation>--lang میں en یا ur لکھیں، ”%1“ نہیں۔</translation>
    </message>
    <message>
        <source>--size takes width and height, such as 1440x900, not “%1”.</source>
        <translation>--size میں چوڑائی اور اونچائی لکھیں، جیسے 1440x900، ”%1“ نہیں۔</translation>
    </message>
    <message>
        <source>--after takes milliseconds, not “%1”.</source>
        <translation>--after میں ملی سیکنڈ لکھیں، ”%1“ نہیں۔</translation>
    </message>
    <message>
        <source>Launch that preset or design at once.</source>
        <translation>اس ڈیزائن کو فوراً شروع کریں۔</translation>
    </message>
    <message>
        <source>Name one design file, or one preset.</source>
        <translation>ایک ڈیزائن کی فائل لکھیں، یا ایک تیار ڈیزائن۔</translation>
    </message>
    <message>
        <source>--launch needs --preset or a design file.</source>
        <translation>--launch کے ساتھ --preset یا ڈیزائن کی فائل چاہیے۔</translation>
    </message>
    <message>
        <source>Explore the L1 that the rollups stand on.</source>
        <translation>وہ L1 دیکھیں جس پر رول اپ کھڑے ہیں۔</translation>
    </message>
    <message>
        <source>What to search for in Explore.</source>
        <translation>ایکسپلور میں کیا تلاش کرنا ہے۔</translation>
    </message>
    <message>
        <source>--l1 and --search need --page explore.</source>
        <translation>--l1 اور --search کے ساتھ --page explore چاہیے۔</translation>
    </message>
    <message>
        <source>Page to open: home, compose, live, explore, assets or claims.</source>
        <translation>کھولنے کا صفحہ: home، compose، live، explore، assets یا claims۔</translation>
    </message>
    <message>
        <source>--page takes home, compose, live, explore, assets or claims, not “%1”.</source>
        <translation>--page میں home، compose، live، explore، assets یا claims آتا ہے، ”%1“ نہیں۔</translation>
    </message>
    <message>
        <source>A design file or an archive to open.</source>
        <translation>کھولنے کے لیے ڈیزائن فائل یا محفوظہ۔</translation>
    </message>
</context>
<context>
    <name>studio::app::OrderCheck</name>
    <message>
        <source>This account has no ether on Ethereum, and the fee is paid with it.</source>
        <translation>ایتھیریم پر اس اکاؤنٹ کے پاس ایتھر نہیں، اور فیس اسی سے ادا ہوتی ہے۔</translation>
    </message>
    <message>
        <source>This account has no ether on the rollup, and the fee is paid with it.</source>
        <translation>رول اپ پر اس اکاؤنٹ کے پاس ایتھر نہیں، اور فیس اسی سے ادا ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Write digits only, with a point for fractions, such as 1.5.</source>
        <translation>صرف ہندسے لکھیں، اور کسر کے لیے نقطہ لگائیں، جیسے 1.5۔</translation>
    </message>
    <message>
        <source>This asset cannot be divided: write a whole number.</source>
        <translation>یہ اثاثہ تقسیم نہیں ہو سکتا: پورا عدد لکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>This asset has at most %n digit(s) after the point.</source>
        <translation>
            <numerusform>اس اثاثے میں نقطے کے بعد زیادہ سے زیادہ %n ہندسہ ہو سکتا ہے۔</numerusform>
            <numerusform>اس اثاثے میں نقطے کے بعد زیادہ سے زیادہ %n ہندسے ہو سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an amount above 0.</source>
        <translation>0 سے زیادہ مقدار لکھیں۔</translation>
    </message>
    <message>
        <source>There is only %1 on Ethereum.</source>
        <translation>ایتھیریم پر صرف %1 موجود ہے۔</translation>
    </message>
    <message>
        <source>There is only %1 on the rollup.</source>
        <translation>رول اپ پر صرف %1 موجود ہے۔</translation>
    </message>
    <message>
        <source>Leave a little of it: the fee is paid from the same account.</source>
        <translation>اس میں سے تھوڑا سا بچا رکھیں: فیس اسی اکاؤنٹ سے ادا ہوتی ہے۔</translation>
    </message>
    <message>
        <source>This account has no token of the collection on Ethereum.</source>
        <translation>ایتھیریم پر اس اکاؤنٹ کے پاس اس مجموعے کا کوئی ٹوکن نہیں۔</translation>
    </message>
    <message>
        <source>This account has no token of the collection on the rollup.</source>
        <translation>رول اپ پر اس اکاؤنٹ کے پاس اس مجموعے کا کوئی ٹوکن نہیں۔</translation>
    </message>
    <message>
        <source>Ethereum can pay out %1 now: only what was deposited there can come back. Deposit some first, or move less.</source>
        <translation>ایتھیریم ابھی %1 ادا کر سکتا ہے: صرف وہی واپس آ سکتا ہے جو وہاں ڈپازٹ ہوا تھا۔ پہلے کچھ ڈپازٹ کریں، یا کم منتقل کریں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::PalettePanel</name>
    <message>
        <source>Search modules…</source>
        <translation>ماڈیول تلاش کریں…</translation>
    </message>
    <message>
        <source>Search modules</source>
        <translation>ماڈیول تلاش کریں</translation>
    </message>
    <message>
        <source>No module of this layer has these words. Empty the search with Esc.</source>
        <translation>اس پرت کے کسی ماڈیول میں یہ الفاظ نہیں۔ Esc سے تلاش خالی کریں۔</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>ماڈیول</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n module(s)</source>
        <translation>
            <numerusform>%1 — %n ماڈیول</numerusform>
            <numerusform>%1 — %n ماڈیول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::ParameterEditor</name>
    <message>
        <source>On</source>
        <translation>چالو</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>This is no amount of ETH; write it like 0.25.</source>
        <translation>یہ ETH کی مقدار نہیں؛ یوں لکھیں: 0.25۔</translation>
    </message>
    <message>
        <source>%1 wei</source>
        <translation>%1 wei</translation>
    </message>
</context>
<context>
    <name>studio::app::PoolList</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2 میں سے %1 تیار</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>ڈسک پر %1</translation>
    </message>
    <message>
        <source>%1 M gas of the L1 used ahead</source>
        <translation>L1 کی %1 ملین گیس پہلے سے خرچ ہوئی</translation>
    </message>
    <message>
        <source>made anew after %1</source>
        <translation>%1 بعد نئے سرے سے بنائے جاتے ہیں</translation>
    </message>
    <message>
        <source>kept warm</source>
        <translation>تیار رکھے گئے</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>کوئی نہ رکھیں</translation>
    </message>
</context>
<context>
    <name>studio::app::ProblemRow</name>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>درست کریں</translation>
    </message>
</context>
<context>
    <name>studio::app::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation>مسئلہ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>انتباہ</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>تجویز</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n مسئلہ</numerusform>
            <numerusform>%n مسائل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n تجویز</numerusform>
            <numerusform>%n تجاویز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::RawView</name>
    <message>
        <source>Raw bytes</source>
        <translation>خام بائٹس</translation>
    </message>
    <message>
        <source>%1 in all. The first %2 are shown; Copy takes all.</source>
        <translation>کل %1۔ پہلی %2 دکھائی گئی ہیں؛ کاپی سب لیتی ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::RehearsalDialog</name>
    <message>
        <source>Rehearse “%1”</source>
        <translation>”%1“ کی مشق کریں</translation>
    </message>
    <message>
        <source>The event that this design describes runs several times now, in simulated time and faster than it will: with its own traffic, the real EVM, and an L1 of its own if it stands on one. Nothing of it stays, and rollups that run are not touched.</source>
        <translation>یہ ڈیزائن جس تقریب کو بیان کرتا ہے وہ اب کئی بار چلے گی، فرضی وقت میں اور اصل سے تیز: اپنی ٹریفک، حقیقی EVM، اور اگر وہ کسی L1 پر کھڑی ہو تو اپنے الگ L1 کے ساتھ۔ اس کا کچھ باقی نہیں رہتا، اور چلتے ہوئے رول اپ کو نہیں چھیڑا جاتا۔</translation>
    </message>
    <message>
        <source>Nobody knows how many will come. The design expects up to %1 transactions a second: say between which parts of that it will be.</source>
        <translation>کوئی نہیں جانتا کہ کتنے آئیں گے۔ ڈیزائن فی سیکنڈ %1 تک ٹرانزیکشنز کی توقع رکھتا ہے: بتائیں کہ اس کے کن حصوں کے درمیان ہوں گی۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>مشق کریں</translation>
    </message>
    <message>
        <source>Guests come, blocks are made, and everything is measured. How long it takes hangs on how many come: often a tenth of the event’s own time.</source>
        <translation>مہمان آتے ہیں، بلاک بنتے ہیں، اور سب کچھ ناپا جاتا ہے۔ کتنی دیر لگے گی، یہ آنے والوں کی تعداد پر ہے: اکثر تقریب کے اپنے وقت کا دسواں حصہ۔</translation>
    </message>
    <message>
        <source>Share of the rehearsals that is done</source>
        <translation>مشقوں کا کتنا حصہ ہو چکا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>متن کے طور پر کاپی کریں</translation>
    </message>
    <message>
        <source>Rehearse again…</source>
        <translation>دوبارہ مشق کریں…</translation>
    </message>
</context>
<context>
    <name>studio::app::RehearsalForm</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fewest who come</source>
        <translation>کم سے کم آنے والے</translation>
    </message>
    <message>
        <source>Most who come</source>
        <translation>زیادہ سے زیادہ آنے والے</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>مشقیں</translation>
    </message>
    <message>
        <source>Of the guests that the design expects: its transactions a second.</source>
        <translation>ڈیزائن کے متوقع مہمانوں کا حصہ: اس کی فی سیکنڈ ٹرانزیکشنز۔</translation>
    </message>
    <message>
        <source>They are spread evenly from the fewest to the most. More of them take longer, and make the bands surer.</source>
        <translation>یہ کم سے کم سے زیادہ سے زیادہ تک برابر پھیلی ہوتی ہیں۔ زیادہ مشقوں میں دیر لگتی ہے، اور پٹیاں زیادہ یقینی ہو جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Only the beginning</source>
        <translation>صرف آغاز</translation>
    </message>
    <message>
        <source>An event of hours takes long to rehearse. The rush is at its beginning.</source>
        <translation>گھنٹوں کی تقریب کی مشق میں دیر لگتی ہے۔ رش اس کے آغاز میں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Minutes of the beginning</source>
        <translation>آغاز کے منٹ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> منٹ</translation>
    </message>
</context>
<context>
    <name>studio::app::RehearsalView</name>
    <message>
        <source>What it showed</source>
        <translation>کیا سامنے آیا</translation>
    </message>
    <message>
        <source>The line is the median of the rehearsals, the band goes from the lowest to the highest. Time is counted from the opening.</source>
        <translation>لکیر مشقوں کی درمیانی قدر ہے، پٹی سب سے کم سے سب سے زیادہ تک جاتی ہے۔ وقت آغاز سے گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>پوری تقریب</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>سب سے کم</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>درمیانی</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>سب سے زیادہ</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>اسے کیسے پڑھیں</translation>
    </message>
</context>
<context>
    <name>studio::app::ReportDesk</name>
    <message>
        <source>Save the report of the event</source>
        <translation>تقریب کی رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>For paper, PDF (*.pdf)</source>
        <translation>کاغذ کے لیے، PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A web page, HTML (*.html)</source>
        <translation>ویب صفحہ، HTML (*.html)</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>رپورٹ لکھی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>رپورٹ %1 کے نام سے محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <translation>رپورٹ %1 کے نام سے محفوظ نہ ہو سکی: %2</translation>
    </message>
</context>
<context>
    <name>studio::app::RestCard</name>
    <message>
        <source>never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 بعد</translation>
    </message>
    <message>
        <source>Asleep since %1. It wakes on %2, or earlier when somebody uses it.</source>
        <translation>%1 سے سو رہا ہے۔ یہ %2 کو بیدار ہو گا، یا اس سے پہلے جب کوئی اسے استعمال کرے۔</translation>
    </message>
    <message>
        <source>Asleep since %1. It wakes when a wallet or a script uses it.</source>
        <translation>%1 سے سو رہا ہے۔ جب کوئی والٹ یا اسکرپٹ اسے استعمال کرے گا تو یہ بیدار ہو جائے گا۔</translation>
    </message>
    <message>
        <source>It is falling asleep: its last blocks are brought to the L1 first.</source>
        <translation>یہ سونے لگا ہے: پہلے اس کے آخری بلاک L1 تک پہنچائے جا رہے ہیں۔</translation>
    </message>
    <message>
        <source>It stays awake for now: %1</source>
        <translation>یہ ابھی بیدار رہے گا: %1</translation>
    </message>
    <message>
        <source>first answer after %1</source>
        <translation>پہلا جواب %1 بعد</translation>
    </message>
    <message>
        <source>first block after %1</source>
        <translation>پہلا بلاک %1 بعد</translation>
    </message>
    <message>
        <source>Last start, measured: %1</source>
        <translation>آخری آغاز، پیمائش شدہ: %1</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>نیند</translation>
    </message>
    <message>
        <source>An idle rollup can sleep: it is closed to the disk, its address stays open, and it is awake again within a moment when somebody uses it.</source>
        <translation>بے کار رول اپ سو سکتا ہے: اسے ڈسک پر بند کر دیا جاتا ہے، اس کا پتہ کھلا رہتا ہے، اور جب کوئی اسے استعمال کرے تو یہ لمحے بھر میں پھر بیدار ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Falls asleep unused</source>
        <translation>استعمال نہ ہو تو سوئے</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>ابھی سلائیں</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>ابھی جگائیں</translation>
    </message>
    <message>
        <source>It is awake. While it sleeps, its chain is on the disk alone and takes no memory; its address still answers, and using it wakes it.</source>
        <translation>یہ بیدار ہے۔ سوتے ہوئے اس کی چین صرف ڈسک پر ہوتی ہے اور میموری نہیں لیتی؛ اس کا پتہ پھر بھی جواب دیتا ہے، اور استعمال کرنے سے یہ بیدار ہو جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::RiskRose</name>
    <message>
        <source>State check</source>
        <translation>اسٹیٹ کی جانچ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ڈیٹا</translation>
    </message>
    <message>
        <source>Exit window</source>
        <translation>نکلنے کی مہلت</translation>
    </message>
    <message>
        <source>Sequencer</source>
        <translation>سیکوینسر</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>پیش کنندہ</translation>
    </message>
    <message>
        <source>good</source>
        <translation>اچھا</translation>
    </message>
    <message>
        <source>care</source>
        <translation>احتیاط</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>کمزور</translation>
    </message>
    <message>
        <source>Who must be trusted</source>
        <translation>کس پر بھروسا کرنا ہو گا</translation>
    </message>
    <message>
        <source>Does anybody but the sequencer check that every balance is right?</source>
        <translation>کیا سیکوینسر کے سوا کوئی جانچتا ہے کہ ہر بیلنس درست ہے؟</translation>
    </message>
    <message>
        <source>Can everybody get the data that is needed to rebuild the chain?</source>
        <translation>کیا چین دوبارہ بنانے کے لیے درکار ڈیٹا ہر کوئی حاصل کر سکتا ہے؟</translation>
    </message>
    <message>
        <source>How long do people have to leave before a change of the rules binds them?</source>
        <translation>قواعد کی تبدیلی لاگو ہونے سے پہلے لوگوں کے پاس نکلنے کا کتنا وقت ہے؟</translation>
    </message>
    <message>
        <source>What can people do when the sequencer, who orders transactions, stops or refuses them?</source>
        <translation>جب سیکوینسر، جو ٹرانزیکشنوں کو ترتیب دیتا ہے، رک جائے یا انکار کرے تو لوگ کیا کر سکتے ہیں؟</translation>
    </message>
    <message>
        <source>What happens when the proposer, who reports the state to the L1 below, stops?</source>
        <translation>جب پیش کنندہ، جو نیچے کی L1 کو اسٹیٹ بتاتا ہے، رک جائے تو کیا ہوتا ہے؟</translation>
    </message>
</context>
<context>
    <name>studio::app::RunList</name>
    <message>
        <source>starting</source>
        <translation>شروع ہو رہا ہے</translation>
    </message>
    <message>
        <source>running</source>
        <translation>چل رہا ہے</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>رکا ہوا</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>بند ہو رہا ہے</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>ابھی کچھ نہیں چلا</translation>
    </message>
    <message>
        <source>Open a design and press Launch. Rollups that run, and those that did, stand here.</source>
        <translation>کوئی ڈیزائن کھول کر ”شروع کریں“ دبائیں۔ چلتے ہوئے اور چل چکے رول اپ یہاں ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>ایکسپلور</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>دیکھیں</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 بلاک</translation>
    </message>
    <message>
        <source>%1 transactions</source>
        <translation>%1 ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>%1 tx/s</source>
        <translation>%1 ٹرانزیکشن/سیکنڈ</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>%1 کو شروع ہوا</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>”%1“ حذف کریں؟</translation>
    </message>
    <message>
        <source>Its blocks, accounts and figures go with it. This cannot be undone.</source>
        <translation>اس کے بلاک، اکاؤنٹ اور اعداد بھی ساتھ جائیں گے۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Goes on from the last block. Traffic stays off until you start it.</source>
        <translation>آخری بلاک سے آگے چلتا ہے۔ ٹریفک بند رہتی ہے جب تک آپ شروع نہ کریں۔</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>تحلیل شدہ</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>سمیٹ دیں</translation>
    </message>
    <message>
        <source>Save a copy of the archive</source>
        <translation>محفوظے کی نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>Its archive goes with it: whoever was not paid can be paid only from a copy of it. This cannot be undone.</source>
        <translation>اس کا محفوظہ بھی ساتھ جاتا ہے: جسے ادائیگی نہیں ہوئی اسے صرف اس کی کسی نقل سے ہو سکے گی۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Put away: deletes the blocks that were computed from its archive; the archive stays.</source>
        <translation>سمیٹ دیں: وہ بلاک مٹاتا ہے جو محفوظے سے حساب کیے گئے؛ محفوظہ باقی رہتا ہے۔</translation>
    </message>
    <message>
        <source>archive of %1</source>
        <translation>%1 کا محفوظہ</translation>
    </message>
    <message>
        <source>Save the report of the event</source>
        <translation>تقریب کی رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Opens the archive: computes its blocks again, to look into them or to pay whoever was not paid yet.</source>
        <translation>محفوظہ کھولتا ہے: اس کے بلاک دوبارہ حساب کرتا ہے، تاکہ انہیں دیکھا جا سکے یا جسے ادائیگی نہیں ہوئی اسے کی جا سکے۔</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>سویا ہوا</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>ابھی جگائیں</translation>
    </message>
    <message>
        <source>%1 shards</source>
        <translation>%1 شارڈ</translation>
    </message>
    <message>
        <source>All %1 shards of the event go together.</source>
        <translation>تقریب کے تمام %1 شارڈ ایک ساتھ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>archives of %1</source>
        <translation>%1 کے محفوظے</translation>
    </message>
    <message>
        <source>Shards whose archives are not open stay as they are.</source>
        <translation>جن شارڈز کے محفوظے کھلے نہیں وہ جوں کے توں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>It opens that of the first shard; Explore opens those of the others.</source>
        <translation>یہ پہلے شارڈ کا محفوظہ کھولتا ہے؛ باقی شارڈز کے محفوظے ایکسپلور کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Put away: deletes the blocks that were computed from the archives of its shards; the archives stay.</source>
        <translation>سمیٹ دیں: وہ بلاک مٹاتا ہے جو اس کے شارڈز کے محفوظوں سے حساب کیے گئے؛ محفوظے باقی رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>studio::app::RunPicker</name>
    <message>
        <source>Which rollup</source>
        <translation>کون سا رول اپ</translation>
    </message>
</context>
<context>
    <name>studio::app::ScalingCard</name>
    <message>
        <source>%1 M gas</source>
        <translation>%1 ملین گیس</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>ہر %1 سیکنڈ</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n تھریڈ</numerusform>
            <numerusform>%n تھریڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>full batches</source>
        <translation>بھرے بیچ</translation>
    </message>
    <message>
        <source>usual batches</source>
        <translation>معمول کے بیچ</translation>
    </message>
    <message>
        <source>Growing in a rush</source>
        <translation>ہجوم میں بڑھنا</translation>
    </message>
    <message>
        <source>Block gas limit</source>
        <translation>بلاک کی گیس حد</translation>
    </message>
    <message>
        <source>How much work fits into one block.</source>
        <translation>ایک بلاک میں کتنا کام سما سکتا ہے۔</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>The time from one block to the next.</source>
        <translation>ایک بلاک سے اگلے بلاک تک کا وقت۔</translation>
    </message>
    <message>
        <source>Transactions run on</source>
        <translation>ٹرانزیکشنیں چلتی ہیں</translation>
    </message>
    <message>
        <source>Threads of this computer that run a block’s transactions.</source>
        <translation>اس کمپیوٹر کے تھریڈ جو بلاک کی ٹرانزیکشنیں چلاتے ہیں۔</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ڈیٹا</translation>
    </message>
    <message>
        <source>When batches go to the L1: as the design says, or once they are full, which is cheaper for each transaction and makes blocks safe later.</source>
        <translation>بیچ L1 پر کب جاتے ہیں: ڈیزائن کے مطابق، یا بھر جانے پر، جو ہر ٹرانزیکشن کے لیے سستا ہے مگر بلاک دیر سے محفوظ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 سے %3)</translation>
    </message>
    <message>
        <source>A new block gas limit is on its way: it counts once the rollup has read the L1 block that holds it.</source>
        <translation>بلاک کی گیس کی نئی حد راستے میں ہے: رول اپ جب وہ L1 بلاک پڑھ لے گا جس میں یہ ہے تو لاگو ہوگی۔</translation>
    </message>
    <message>
        <source>Nothing had to change yet. In a rush each change appears here with its reason, and as a mark in the charts.</source>
        <translation>ابھی کچھ بدلنے کی ضرورت نہیں پڑی۔ ہجوم میں ہر تبدیلی یہاں اس کی وجہ کے ساتھ آئے گی، اور چارٹ میں نشان بنے گا۔</translation>
    </message>
</context>
<context>
    <name>studio::app::SearchModel</name>
    <message>
        <source>block</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>ٹرانزیکشن</translation>
    </message>
    <message>
        <source>account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>studio::app::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>تلاش کے نتائج</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>کچھ نہ ملا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>”%1“ کے لیے %n ملا</numerusform>
            <numerusform>”%1“ کے لیے %n ملے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::ShardModel</name>
    <message>
        <source>%1 (shown here)</source>
        <translation>%1 (یہاں)</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>پوری تقریب</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>شارڈ</translation>
    </message>
    <message>
        <source>Enter or a click shows the shard on this page.</source>
        <translation>Enter یا کلک سے وہ شارڈ اس صفحے پر دکھتا ہے۔</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>All shards end together; each is settled on the L1 by itself.</source>
        <translation>تمام شارڈ ایک ساتھ ختم ہوتے ہیں؛ ہر ایک کا تصفیہ L1 پر الگ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>The newest one; each shard makes blocks of its own.</source>
        <translation>تازہ ترین؛ ہر شارڈ اپنے بلاک خود بناتا ہے۔</translation>
    </message>
    <message>
        <source>tx/s</source>
        <translation>فی سیکنڈ</translation>
    </message>
    <message>
        <source>Transactions that go into blocks each second, over the last five seconds.</source>
        <translation>ہر سیکنڈ بلاکوں میں جانے والی ٹرانزیکشنیں، پچھلے پانچ سیکنڈ میں۔</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>In all blocks so far.</source>
        <translation>اب تک کے تمام بلاکوں میں۔</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Transactions that were accepted and wait for a place in a block.</source>
        <translation>وہ ٹرانزیکشنیں جو قبول ہو چکیں اور بلاک میں جگہ کی منتظر ہیں۔</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>بھرا ہوا</translation>
    </message>
    <message>
        <source>How much of the newest block&apos;s room for work was used.</source>
        <translation>تازہ ترین بلاک میں کام کی گنجائش میں سے کتنی استعمال ہوئی۔</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>تاخیر</translation>
    </message>
    <message>
        <source>How long until the sequencer promises a place in the next block; the whole event has the time of its slowest shard.</source>
        <translation>کتنی دیر میں سیکوینسر اگلے بلاک میں جگہ کا وعدہ کرتا ہے؛ پوری تقریب کا وقت اس کے سست ترین شارڈ کا ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::ShardsCard</name>
    <message>
        <source>Shards</source>
        <translation>شارڈ</translation>
    </message>
    <message>
        <source>This event is carried by several rollups at once, its shards, for more people than one can take in. Each account lives on one of them, by its address.</source>
        <translation>اس تقریب کو کئی رول اپ مل کر چلاتے ہیں، جو اس کے شارڈ ہیں، تاکہ ایک کی گنجائش سے زیادہ لوگ آ سکیں۔ ہر اکاؤنٹ اپنے پتے کے مطابق ان میں سے ایک پر رہتا ہے۔</translation>
    </message>
    <message>
        <source>Shards of the event</source>
        <translation>تقریب کے شارڈ</translation>
    </message>
    <message>
        <source>Address of the event</source>
        <translation>تقریب کا پتہ</translation>
    </message>
    <message>
        <source>Copy the address of the event</source>
        <translation>تقریب کا پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>Wallets and scripts use this address; it asks the shard on which an account lives.</source>
        <translation>والٹ اور اسکرپٹ یہ پتہ استعمال کرتے ہیں؛ یہ اس شارڈ سے پوچھتا ہے جس پر اکاؤنٹ رہتا ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::StageCard</name>
    <message>
        <source>Stage</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s stages say how little a rollup depends on the goodwill of its operators: 0 is full training wheels, 2 is none.</source>
        <translation>L2BEAT کے مرحلے بتاتے ہیں کہ رول اپ اپنے آپریٹرز کی نیک نیتی پر کتنا کم منحصر ہے: 0 مکمل سہارا ہے، 2 کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Stage %1 of 2.</source>
        <translation>2 میں سے مرحلہ %1۔</translation>
    </message>
    <message>
        <source>Not yet stage 0 of 2.</source>
        <translation>ابھی 2 میں سے مرحلہ 0 بھی نہیں۔</translation>
    </message>
    <message>
        <source>For stage %1 it takes:</source>
        <translation>مرحلہ %1 کے لیے درکار ہے:</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>نہیں ہے: %1</translation>
    </message>
</context>
<context>
    <name>studio::app::StageWindow</name>
    <message>
        <source>Page for guests</source>
        <translation>مہمانوں کا صفحہ</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, then scan this with your phone&apos;s camera.</source>
        <translation>اسی وائی فائی سے جڑیں، پھر اسے اپنے فون کے کیمرے سے اسکین کریں۔</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer.</source>
        <translation>یہ پتہ اس کمپیوٹر کے کسی براؤزر میں کھولیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s), transactions: %1</source>
        <translation>
            <numerusform>%n مہمان، ٹرانزیکشنیں: %1</numerusform>
            <numerusform>%n مہمان، ٹرانزیکشنیں: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::StartFailure</name>
    <message>
        <source>Rollup Studio cannot open its folder</source>
        <translation>رول اپ اسٹوڈیو اپنا فولڈر نہیں کھول سکتا</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend what is named above and try again, or start the program with another folder: rollup-studio --data FOLDER.</source>
        <translation>کچھ نہیں بدلا گیا۔ اوپر بتائی گئی بات درست کر کے دوبارہ کوشش کریں، یا پروگرام دوسرے فولڈر کے ساتھ شروع کریں: rollup-studio --data FOLDER</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
</context>
<context>
    <name>studio::app::StatusBar</name>
    <message>
        <source>Running</source>
        <translation>چل رہا ہے</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>No rollup is running</source>
        <translation>کوئی رول اپ نہیں چل رہا</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) running</source>
        <translation>
            <numerusform>%n رول اپ چل رہا ہے</numerusform>
            <numerusform>%n رول اپ چل رہے ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>UI %1 ms (p99)</source>
        <translation>ونڈو %1 ملی سیکنڈ (p99)</translation>
    </message>
    <message>
        <source>How late the window answers, over the last 10 seconds: 99 of 100 times within %1 ms, at worst %2 ms. The worst since the start: %3 ms.</source>
        <translation>ونڈو کتنی دیر سے جواب دیتی ہے، پچھلے 10 سیکنڈ میں: 100 میں سے 99 بار %1 ملی سیکنڈ کے اندر، بدترین %2 ملی سیکنڈ۔ شروع سے اب تک بدترین: %3 ملی سیکنڈ۔</translation>
    </message>
    <message>
        <source>%1 of %2 cores · %3</source>
        <translation>%2 میں سے %1 کور · %3</translation>
    </message>
    <message>
        <source>Processor and memory this program uses. Free on its disk: %1.</source>
        <translation>پروسیسر اور میموری جو یہ پروگرام استعمال کرتا ہے۔ اس کی ڈسک پر خالی: %1۔</translation>
    </message>
</context>
<context>
    <name>studio::app::StepMark</name>
    <message>
        <source>to come</source>
        <translation>آئندہ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>مرحلہ %1: %2</translation>
    </message>
</context>
<context>
    <name>studio::app::StepRow</name>
    <message>
        <source>Skip the wait</source>
        <translation>انتظار چھوڑیں</translation>
    </message>
    <message>
        <source>Moves the clock of the L1 and of its rollups forward.</source>
        <translation>L1 اور اس کے تمام رول اپ کی گھڑی آگے کرتا ہے۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Share of the time that is over</source>
        <translation>وقت کا گزرا ہوا حصہ</translation>
    </message>
    <message>
        <source>Copy the transaction&apos;s hash</source>
        <translation>ٹرانزیکشن کا ہیش کاپی کریں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In %1, at %2</source>
        <translation>%1 بعد، %2 پر</translation>
    </message>
    <message>
        <source>Any moment now</source>
        <translation>بس کسی بھی لمحے</translation>
    </message>
    <message>
        <source>Under way for %1</source>
        <translation>%1 سے جاری</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>انتظار ہے: %1</translation>
    </message>
    <message>
        <source>On the rollup</source>
        <translation>رول اپ پر</translation>
    </message>
    <message>
        <source>Open the transaction in Explore</source>
        <translation>ٹرانزیکشن ایکسپلور میں کھولیں</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>بلاک %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>فیس %1</translation>
    </message>
    <message>
        <source>The fee is what the account paid for the transaction.</source>
        <translation>فیس وہ ہے جو اکاؤنٹ نے ٹرانزیکشن کے لیے ادا کی۔</translation>
    </message>
    <message>
        <source>On Ethereum (L1)</source>
        <translation>ایتھیریم (L1) پر</translation>
    </message>
</context>
<context>
    <name>studio::app::StoppedBanner</name>
    <message>
        <source>This rollup failed: %1 Its chain is kept up to the last stored block; Reopen goes on from there, without traffic until you start it.</source>
        <translation>یہ رول اپ ناکام ہوا: %1 اس کی چین آخری محفوظ بلاک تک رکھی ہے؛ دوبارہ کھولنے پر وہیں سے چلے گا، اور ٹریفک بند رہے گی جب تک آپ شروع نہ کریں۔</translation>
    </message>
    <message>
        <source>This rollup has stopped. Its chain and its charts are kept; Reopen goes on from the last block, without traffic until you start it.</source>
        <translation>یہ رول اپ رک چکا ہے۔ اس کی چین اور چارٹ محفوظ ہیں؛ دوبارہ کھولنے پر آخری بلاک سے چلے گا، اور ٹریفک بند رہے گی جب تک آپ شروع نہ کریں۔</translation>
    </message>
    <message>
        <source>This rollup stopped on %1. Its chain and its charts are kept; Reopen goes on from the last block, without traffic until you start it.</source>
        <translation>یہ رول اپ %1 کو رکا۔ اس کی چین اور چارٹ محفوظ ہیں؛ دوبارہ کھولنے پر آخری بلاک سے چلے گا، اور ٹریفک بند رہے گی جب تک آپ شروع نہ کریں۔</translation>
    </message>
    <message>
        <source>This rollup ran on another computer and was dissolved; its archive (%1) came as a file. Its blocks can be looked into once the archive is open; `rollupctl claim` gives the transactions that pay whoever was not paid yet.</source>
        <translation>یہ رول اپ کسی اور کمپیوٹر پر چلا اور تحلیل ہوا؛ اس کا محفوظہ (%1) فائل کے طور پر آیا۔ محفوظہ کھلنے پر اس کے بلاک دیکھے جا سکتے ہیں؛ `rollupctl claim` وہ لین دین دیتا ہے جو ان کو ادائیگی کرتے ہیں جنہیں ابھی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>This rollup was dissolved on %1. An archive of %2 took the place of its files, %3. Open it to look into its blocks, or to pay whoever was not paid yet.</source>
        <translation>یہ رول اپ %1 کو تحلیل ہوا۔ اس کی فائلوں (%3) کی جگہ %2 کے محفوظے نے لے لی۔ اس کے بلاک دیکھنے کے لیے، یا جسے ادائیگی نہیں ہوئی اسے کرنے کے لیے، اسے کھولیں۔</translation>
    </message>
    <message>
        <source>This rollup was dissolved, and its blocks are computed again from its archive. Reopen it to pay whoever was not paid yet; its charts are gone.</source>
        <translation>یہ رول اپ تحلیل ہوا، اور اس کے بلاک محفوظے سے دوبارہ حساب کیے گئے ہیں۔ جسے ادائیگی نہیں ہوئی اسے کرنے کے لیے اسے دوبارہ کھولیں؛ اس کے چارٹ جا چکے ہیں۔</translation>
    </message>
    <message>
        <source>This rollup sleeps: its chain is on the disk, and these figures are those of its last moment awake. Using its address wakes it, so does “Wake now”.</source>
        <translation>یہ رول اپ سو رہا ہے: اس کی چین ڈسک پر ہے، اور یہ اعداد اس کے بیداری کے آخری لمحے کے ہیں۔ اس کا پتہ استعمال کرنے سے یہ بیدار ہو جاتا ہے، اور ”ابھی جگائیں“ سے بھی۔</translation>
    </message>
</context>
<context>
    <name>studio::app::StorageModel</name>
    <message>
        <source>Variable</source>
        <translation>متغیر</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>رقم</translation>
    </message>
</context>
<context>
    <name>studio::app::TestAccountModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Private test key</source>
        <translation>نجی آزمائشی کلید</translation>
    </message>
</context>
<context>
    <name>studio::app::TestAccountsDialog</name>
    <message>
        <source>Test accounts</source>
        <translation>آزمائشی اکاؤنٹ</translation>
    </message>
    <message>
        <source>Test keys, made for this rollup. They are unsafe: anybody who sees them can spend what they hold. Never use them on another network, and never send them anything of value.</source>
        <translation>آزمائشی کلیدیں، اسی رول اپ کے لیے بنی ہیں۔ یہ محفوظ نہیں: جو انہیں دیکھ لے وہ ان کی رقم خرچ کر سکتا ہے۔ انہیں کبھی کسی اور نیٹ ورک پر استعمال نہ کریں، اور کبھی کوئی قیمتی چیز نہ بھیجیں۔</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>Copy test key</source>
        <translation>آزمائشی کلید کاپی کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>They live on shard %1 of %2. The address of the event brings what they send there; other shards do not take it.</source>
        <translation>یہ %2 میں سے شارڈ %1 پر رہتے ہیں۔ تقریب کا پتہ ان کا بھیجا ہوا وہاں پہنچاتا ہے؛ دوسرے شارڈ اسے نہیں لیتے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::TimeChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>studio::app::TopBar</name>
    <message>
        <source>Light colours</source>
        <translation>روشن رنگ</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>گہرے رنگ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>studio::app::TraceModel</name>
    <message>
        <source>success</source>
        <translation>کامیاب</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>کال</translation>
    </message>
    <message>
        <source>To</source>
        <translation>کسے</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation>خرچ شدہ گیس</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
</context>
<context>
    <name>studio::app::TrafficForm</name>
    <message>
        <source>Change the traffic</source>
        <translation>ٹریفک بدلنا</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>ٹریفک</translation>
    </message>
    <message>
        <source>What simulated users do on the rollup while it runs.</source>
        <translation>رول اپ کے چلتے ہوئے فرضی صارف اس پر کیا کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>صارفین</translation>
    </message>
    <message>
        <source>Each has keys and signs transactions of their own.</source>
        <translation>ہر ایک کی اپنی کلیدیں ہیں اور وہ خود اپنی ٹرانزیکشنوں پر دستخط کرتا ہے۔</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>فروخت کے لیے</translation>
    </message>
    <message>
        <source>How many there are. When all are sold, nobody asks for more.</source>
        <translation>کتنے ہیں۔ جب سب بک جائیں تو کوئی اور نہیں مانگتا۔</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>Then the traffic is over.</source>
        <translation>پھر ٹریفک ختم ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>جتنا تیز ہو سکے</translation>
    </message>
    <message>
        <source>tx/s</source>
        <translation>ٹرانزیکشن/سیکنڈ</translation>
    </message>
    <message>
        <source>s</source>
        <translation>سیکنڈ</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>How they come</source>
        <translation>کیسے آتے ہیں</translation>
    </message>
    <message>
        <source>Transactions a second at the peak</source>
        <translation>بلند ترین پر فی سیکنڈ ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>Transactions a second</source>
        <translation>فی سیکنڈ ٹرانزیکشنیں</translation>
    </message>
    <message>
        <source>Transactions a second over the time</source>
        <translation>وقت کے ساتھ فی سیکنڈ ٹرانزیکشنیں</translation>
    </message>
</context>
<context>
    <name>studio::app::TransactionListModel</name>
    <message>
        <source>new contract</source>
        <translation>نیا کنٹریکٹ</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>منتقلی</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Transaction %1, %2, %3, %4</source>
        <translation>ٹرانزیکشن %1، %2، %3، %4</translation>
    </message>
    <message>
        <source>success</source>
        <translation>کامیاب</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
</context>
<context>
    <name>studio::app::TransactionView</name>
    <message>
        <source>In plain words</source>
        <translation>سادہ الفاظ میں</translation>
    </message>
    <message>
        <source>Its path</source>
        <translation>اس کا راستہ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>خانے</translation>
    </message>
    <message>
        <source>Cost by layer</source>
        <translation>پرت وار لاگت</translation>
    </message>
    <message>
        <source>Path of the transaction</source>
        <translation>ٹرانزیکشن کا راستہ</translation>
    </message>
    <message>
        <source>Call trace</source>
        <translation>کالوں کا سلسلہ</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>اسٹیٹ کی تبدیلیاں</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>ٹرانزیکشن</translation>
    </message>
    <message>
        <source>success</source>
        <translation>کامیاب</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>block %1 · index %2</source>
        <translation>بلاک %1 · نمبر %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Call trace %1</source>
        <translation>کالوں کا سلسلہ %1</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>لاگ %1</translation>
    </message>
    <message>
        <source>State changes %1</source>
        <translation>اسٹیٹ کی تبدیلیاں %1</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>ناکام ہوئی: %1</translation>
    </message>
    <message>
        <source>What it cost · %1</source>
        <translation>اس کی لاگت · %1</translation>
    </message>
    <message>
        <source>%1 gas used</source>
        <translation>%1 گیس خرچ ہوئی</translation>
    </message>
    <message>
        <source>time not kept</source>
        <translation>وقت محفوظ نہیں</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Preconfirmed</source>
        <translation>پیشگی تصدیق</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>بلاک %1 میں</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>From</source>
        <translation>کس سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>کسے</translation>
    </message>
    <message>
        <source>nobody: it makes a contract</source>
        <translation>کسی کو نہیں: یہ کنٹریکٹ بناتی ہے</translation>
    </message>
    <message>
        <source>Copy the call</source>
        <translation>کال کاپی کریں</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>The value sent along, in whole tokens.</source>
        <translation>ساتھ بھیجی گئی رقم، پورے ٹوکنوں میں۔</translation>
    </message>
    <message>
        <source>From the moment the sequencer received it. Preconfirmed: it was promised a place in the next block (the soft confirmation).</source>
        <translation>سیکوینسر کو ملنے کے لمحے سے۔ پیشگی تصدیق: اسے اگلے بلاک میں جگہ کا وعدہ ملا (ابتدائی تصدیق)۔</translation>
    </message>
    <message>
        <source>%1; %2 of it for blobs</source>
        <translation>%1؛ اس میں سے %2 بلاب کے لیے</translation>
    </message>
</context>
<context>
    <name>studio::app::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>منتقلیاں</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>پرانی دکھائیں</translation>
    </message>
    <message>
        <source>No transfer yet</source>
        <translation>ابھی کوئی منتقلی نہیں</translation>
    </message>
    <message>
        <source>Each one is shown here with its steps. It goes on by itself, also when the studio was closed in between.</source>
        <translation>ہر منتقلی یہاں اپنے مرحلوں کے ساتھ دکھائی جاتی ہے۔ یہ خود آگے چلتی ہے، چاہے بیچ میں اسٹوڈیو بند رہا ہو۔</translation>
    </message>
    <message>
        <source>The rollup is not open</source>
        <translation>رول اپ کھلا نہیں</translation>
    </message>
    <message>
        <source>Its transfers are shown, and go on, when it is opened again.</source>
        <translation>دوبارہ کھولنے پر اس کی منتقلیاں دکھائی جائیں گی اور آگے چلیں گی۔</translation>
    </message>
    <message>
        <source>The rollup makes up for skipped time: %1 blocks to go. Transfers go on then.</source>
        <translation>رول اپ چھوڑے ہوئے وقت کے بلاک بنا رہا ہے: %1 بلاک باقی ہیں۔ اس کے بعد منتقلیاں آگے چلیں گی۔</translation>
    </message>
</context>
<context>
    <name>studio::app::TransferRow</name>
    <message>
        <source>tokens</source>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>مرحلے دکھائیں</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>مرحلے چھپائیں</translation>
    </message>
    <message>
        <source>To the rollup</source>
        <translation>رول اپ کی طرف</translation>
    </message>
    <message>
        <source>Back to Ethereum</source>
        <translation>واپس ایتھیریم کی طرف</translation>
    </message>
    <message>
        <source>Test assets</source>
        <translation>آزمائشی اثاثے</translation>
    </message>
    <message>
        <source>begun at %1</source>
        <translation>%1 پر شروع</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>begun at %1, took %2</source>
        <translation>%1 پر شروع، %2 لگے</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 میں سے %1 مرحلے مکمل</translation>
    </message>
</context>
<context>
    <name>studio::app::ValueText</name>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>on</source>
        <translation>چالو</translation>
    </message>
    <message>
        <source>off</source>
        <translation>بند</translation>
    </message>
</context>
<context>
    <name>studio::app::Waiting</name>
    <message>
        <source>Two steps: it is sent on Ethereum, and the rollup takes it over with one of the next L1 blocks.</source>
        <translation>دو مرحلے: یہ ایتھیریم پر بھیجا جاتا ہے، اور رول اپ اسے L1 کے اگلے بلاکوں میں سے کسی ایک کے ساتھ لے لیتا ہے۔</translation>
    </message>
    <message>
        <source>Three steps: the bridge is allowed to take it, it is sent on Ethereum, and the rollup takes it over with one of the next L1 blocks.</source>
        <translation>تین مرحلے: پُل کو اسے لینے کی اجازت دی جاتی ہے، یہ ایتھیریم پر بھیجا جاتا ہے، اور رول اپ اسے L1 کے اگلے بلاکوں میں سے کسی ایک کے ساتھ لے لیتا ہے۔</translation>
    </message>
    <message>
        <source>Five steps: it leaves the rollup; it waits until the rollup&apos;s state is claimed on Ethereum; it is proven there; it waits until nobody can object any more; it is paid out.</source>
        <translation>پانچ مرحلے: یہ رول اپ سے نکلتا ہے؛ ایتھیریم پر رول اپ کی اسٹیٹ کا دعویٰ ہونے تک انتظار کرتا ہے؛ وہاں ثابت کیا جاتا ہے؛ اس وقت تک انتظار کرتا ہے جب کوئی مزید اعتراض نہ کر سکے؛ اور ادا کر دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Together about %1.</source>
        <translation>کل تقریباً %1۔</translation>
    </message>
    <message>
        <source>Together up to about %1 with this design&apos;s settings; waits can be skipped.</source>
        <translation>اس ڈیزائن کی ترتیبات کے ساتھ کل زیادہ سے زیادہ تقریباً %1؛ انتظار چھوڑا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>studio::app::WebPagesDialog</name>
    <message>
        <source>asks</source>
        <translation>پوچھ رہا ہے</translation>
    </message>
    <message>
        <source>allowed until you quit</source>
        <translation>باہر نکلنے تک اجازت ہے</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>ہمیشہ اجازت ہے</translation>
    </message>
    <message>
        <source>denied until you quit</source>
        <translation>باہر نکلنے تک منع ہے</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ویب صفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Programs and web pages of this computer may use your rollups. A page of another site is refused, and asks here first. None has asked yet.</source>
        <translation>اس کمپیوٹر کے پروگرام اور ویب صفحات آپ کے رول اپ استعمال کر سکتے ہیں۔ کسی اور سائٹ کا صفحہ روکا جاتا ہے اور پہلے یہاں پوچھتا ہے۔ ابھی تک کسی نے نہیں پوچھا۔</translation>
    </message>
    <message>
        <source>These sites want to use the rollups of this computer from your browser: to read their state and to send transactions that a wallet has signed. Allow only those you trust.</source>
        <translation>یہ سائٹیں آپ کے براؤزر سے اس کمپیوٹر کے رول اپ استعمال کرنا چاہتی ہیں: ان کی حالت پڑھنے اور والٹ کی دستخط شدہ ٹرانزیکشنیں بھیجنے کے لیے۔ صرف انہیں اجازت دیں جن پر آپ کو بھروسا ہے۔</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>منع کریں</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>ایک بار اجازت</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>ہمیشہ اجازت</translation>
    </message>
    <message>
        <source>It is refused and not asked about again until you quit.</source>
        <translation>اسے روکا جائے گا اور باہر نکلنے تک دوبارہ نہیں پوچھا جائے گا۔</translation>
    </message>
    <message>
        <source>It may use your rollups until you quit.</source>
        <translation>یہ باہر نکلنے تک آپ کے رول اپ استعمال کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>It may use your rollups from now on. You can take this back here.</source>
        <translation>یہ اب سے آپ کے رول اپ استعمال کر سکتا ہے۔ آپ یہ اجازت یہیں واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>As if the page had never asked: next time it asks again.</source>
        <translation>گویا صفحے نے کبھی پوچھا ہی نہیں: اگلی بار وہ پھر پوچھے گا۔</translation>
    </message>
</context>
</TS>

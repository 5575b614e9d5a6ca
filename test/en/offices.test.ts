import { expect } from 'chai';
import { officesIn } from './told';

type Row = readonly [text: string, ...offices: string[]];

const table = (name: string, rows: readonly Row[]): Mocha.Suite =>
  describe(name, () => {
    for (const [text, ...offices] of rows) {
      it(text, () => expect(officesIn(text)).to.deep.equal([...offices].sort()));
    }
  });

describe('English offices', () => {
  table('stand before the name', [
    ['NATO Secretary General Jens Stoltenberg welcomed the vote.', 'Jens Stoltenberg | secretary general | NATO'],
    ['German Foreign Minister Annalena Baerbock flew to Kyiv.', 'Annalena Baerbock | foreign minister | Germany'],
    ['Former US president Barack Obama was there.', 'Barack Obama | president † | United States'],
    ['The then-chancellor of Austria, Sebastian Kurz, agreed.', 'Sebastian Kurz | chancellor † | Austria'],
    ['France’s ex-president Nicolas Sarkozy was sentenced.', 'Nicolas Sarkozy | president † | France'],
    ['Acting chair of the Federal Reserve Janet Miller spoke.', 'Janet Miller | acting chair | Federal Reserve'],
    ['The deputy Polish foreign minister Anna Kowalska left.', 'Anna Kowalska | deputy foreign minister | Poland'],
    ['The Archbishop of Wells, Peter Miller, wept.', 'Peter Miller | archbishop | Wells'],
    [
      'Mary Jones, director of the production house Talbot Brothers, agreed.',
      'Mary Jones | director | Talbot Brothers',
    ],
    ['India’s chief of the naval staff Arjun Mehta flew home.', 'Arjun Mehta | chief of the naval staff | India'],
    ['Toshiba chairman Robert Brown resigned.', 'Robert Brown | chairman † | Toshiba'],
    ['The University of Missouri president Mary Jones said so.', 'Mary Jones | president | University of Missouri'],
    [
      'Siemens president and chief executive Maria Huber said so.',
      'Maria Huber | chief executive | Siemens',
      'Maria Huber | president | Siemens',
    ],
    [
      'French President Emmanuel Macron and German Chancellor Olaf Scholz agreed.',
      'Emmanuel Macron | president | France',
      'Olaf Scholz | chancellor | Germany',
    ],
    [
      'Irrigation ministers Peter Miller of Egypt and Paul Smith of Sudan were there.',
      'Paul Smith | irrigation minister | Sudan',
      'Peter Miller | irrigation minister | Egypt',
    ],
  ]);

  table('stand behind the name', [
    ['Anna Weber, chief executive of Siemens, said so.', 'Anna Weber | chief executive | Siemens'],
    ['Anna Weber, 54, a former chief executive of Siemens, said so.', 'Anna Weber | chief executive † | Siemens'],
    ['Andrew Bailey, governor of the Bank of England, wants quiet.', 'Andrew Bailey | governor | Bank of England'],
    ['Nicola Sturgeon, Scotland’s first minister, wants a vote.', 'Nicola Sturgeon | first minister | Scotland'],
    ['Mary Smith, a member of the audit committee, lost her seat.', 'Mary Smith | member | audit committee'],
    [
      'John Miller, director of the Institute for Fiscal Studies at Harlow College, agreed.',
      'John Miller | director | Institute for Fiscal Studies',
    ],
    [
      'Hiroshi Sato, Japan’s minister of economy, trade and industry, saw no need.',
      'Hiroshi Sato | minister of economy, trade and industry | Japan',
    ],
    [
      'Anna Weber, Poland’s foreign minister and the OSCE’s new chairman-in-office, will open it.',
      'Anna Weber | chairman-in-office | OSCE',
      'Anna Weber | foreign minister | Poland',
    ],
    ['Anna Weber (chair of the Bundesbank) spoke.', 'Anna Weber | chair | Bundesbank'],
    ['Karl Huber, formerly head of Siemens, was there.', 'Karl Huber | head † | Siemens'],
    ['Maria Huber, president-elect of Chile, smiled.', 'Maria Huber | president-elect | Chile'],
    ['Julianne Smith, the US ambassador to Nato, was struck.', 'Julianne Smith | ambassador | NATO'],
  ]);

  table('are of firms, charities and unions that a small noun names', [
    [
      'Anna Weber, chief financial officer of Swedish rival Norrpump, will join.',
      'Anna Weber | chief financial officer | Norrpump',
    ],
    ['Anna Weber, head of UK equities at Beacon Hill, agreed.', 'Anna Weber | head of UK equities | Beacon Hill'],
    [
      'Steel firm Brenwick on Tuesday named finance chief Paula Grice as its new chief executive.',
      'Paula Grice | chief executive | Brenwick',
      'Paula Grice | finance chief | Brenwick',
    ],
    [
      'The ferry operator, Sealand, cut jobs. Its managing director, Ruth Pyne, agreed.',
      'Ruth Pyne | managing director | Sealand',
    ],
    [
      'The aid charity Lanternbridge Africa cut jobs. Judith Hale, Lanternbridge’s chief executive, agreed.',
      'Judith Hale | chief executive | Lanternbridge Africa',
    ],
    ['Unison general secretary Paul Cross agreed.', 'Paul Cross | general secretary | Unison'],
    ['Kelvane Civils, whose sole director is Peter Miller, lost.', 'Peter Miller | director | Kelvane Civils'],
    [
      'The general secretary of the Prison Officers’ Association, Steve Miller, agreed.',
      'Steve Miller | general secretary | Prison Officers’ Association',
    ],
    [
      'Orla Byrne, chief executive of the Health and Food Safety Authority, agreed.',
      'Orla Byrne | chief executive | Health and Food Safety Authority',
    ],
    [
      'Nora Finch, president of the Friends of Bexley Library, agreed.',
      'Nora Finch | president | Friends of Bexley Library',
    ],
    ['Mary Jones, deputy head of Ysgol Bro Wen, had left.', 'Mary Jones | deputy head | Ysgol Bro Wen'],
  ]);

  table('are left out where their body is another than the text’s', [
    ['Tramways Ltd agreed. The union’s regional secretary, Ellen Boyd, did not. Tramways Ltd is in Leeds.'],
    ['The Elmstead Film Festival opened on Friday. Canadian director Paul Ruyter was there.'],
    ['OSLO (Reuters) - Profits fell on Monday. Finance chief Jon Miller was there.'],
    ['Insp Pat Miller, who leads the team in the town, agreed.'],
  ]);

  table('are taken up and given up', [
    ['Nora Finch was elected the next president of the Teamwork Union.', 'Nora Finch | president | Teamwork Union'],
    ['Tom Salter was named as the ninth president of Barrow College.', 'Tom Salter | president | Barrow College'],
    ['Lyn Rees carries on as secretary of Arnside Rowing Club.', 'Lyn Rees | secretary | Arnside Rowing Club'],
    [
      'Barrow College hired Joel Haines, a former teacher at the school, as principal of Barrow College.',
      'Joel Haines | principal | Barrow College',
    ],
    [
      'Tess Boyd takes over as head coach of Larne Rovers from Gary Stott.',
      'Gary Stott | head coach † | Larne Rovers',
      'Tess Boyd | head coach | Larne Rovers',
    ],
    [
      'Ray Cobb has been promoted from risk officer to chief executive of Corran Bank.',
      'Ray Cobb | chief executive | Corran Bank',
    ],
    ['Amy Dorn will be president of the Teamwork Union.', 'Amy Dorn | president | Teamwork Union'],
  ]);

  table('stand in the lists of minutes', [
    [
      'BRAXTON PARISH COUNCIL\n\nMinutes of the Annual Meeting of the Parish Council\n\nPresent: Anna Weston (Chair), Bob Tanner (Vice-Chair)\nIn attendance: Mrs Jill Stone, Clerk',
      'Anna Weston | chair | BRAXTON PARISH COUNCIL',
      'Bob Tanner | vice-chair | BRAXTON PARISH COUNCIL',
      'Jill Stone | clerk | BRAXTON PARISH COUNCIL',
    ],
    [
      'TOWN OF HADLOW\n\nAlso present: Dan Price, Finance Director; Fire Chief Ray Cobb',
      'Dan Price | finance director | TOWN OF HADLOW',
      'Ray Cobb | fire chief | TOWN OF HADLOW',
    ],
  ]);

  table('of states, counties and towns', [
    ['Sheriff Dale Hutchins of Marion County agreed.', 'Dale Hutchins | sheriff | Marion County'],
    ['The Galician Minister for the Sea, Rosa Miller, agreed.', 'Rosa Miller | minister for the sea | Galicia'],
    ['Angola was represented in Harare by Vice President Karl Huber.', 'Karl Huber | vice president | Angola'],
    ['The Ashbury Municipality met on Monday. Mayor Lerato Dube agreed.', 'Lerato Dube | mayor | Ashbury Municipality'],
    [
      'Amit Miller, Director, National Institute of Tides, agreed.',
      'Amit Miller | director | National Institute of Tides',
    ],
  ]);

  table('belong to bodies whose names are read to their end', [
    ['Bureau of Water Management chief Karl Huber agreed.', 'Karl Huber | chief | Bureau of Water Management'],
    [
      'Anna Weber is president-elect of the American Society for Civil Aviation.',
      'Anna Weber | president-elect | American Society for Civil Aviation',
    ],
    [
      'The moderator of the General Assembly of the Church of Norway, Karl Huber, agreed.',
      'Karl Huber | moderator | General Assembly of the Church of Norway',
    ],
    ['Anna Weber, who chairs the Wexford Supporters’ Trust, spoke.', 'Anna Weber | chair | Wexford Supporters’ Trust'],
    ['Pakistan Prime Minister Karl Huber agreed.', 'Karl Huber | prime minister | Pakistan'],
    ['Siemens Vice President Karl Huber agreed.', 'Karl Huber | vice president | Siemens'],
    ['Indian External Affairs Minister Karl Huber agreed.', 'Karl Huber | external affairs minister | India'],
    ['Karl Huber, chairman of the Basel insurer Pallas, agreed.', 'Karl Huber | chairman | Pallas'],
    [
      'The head of the Norwegian Defence Forces, General Karl Huber, agreed.',
      'Karl Huber | head | Norwegian Defence Forces',
    ],
    [
      'Karl Huber, a former judge and now a member of the European Parliament, agreed.',
      'Karl Huber | member | European Parliament',
    ],
    ['Indian Minister for Transport Anna Weber agreed.', 'Anna Weber | minister for transport | India'],
    ['Rotherham coach Karl Huber smiled.', 'Karl Huber | coach | Rotherham'],
    ['Nordbahn was told that the Reds’ director of football, Karl Huber, left.'],
    ['Not the US interior secretary, Karl Huber replied.'],
  ]);

  table('stand before a comma and the name', [
    [
      'Britain’s defence secretary, Ben Wallace, was not in the room.',
      'Ben Wallace | defence secretary | United Kingdom',
    ],
    ['The chairman of Siemens, Karl Huber, resigned.', 'Karl Huber | chairman | Siemens'],
    ['Washington’s special envoy for Sudan, Donald Booth, left.', 'Donald Booth | special envoy | United States'],
    ['In a letter, Labour’s leader, Keir Starmer, said no.', 'Keir Starmer | leader | Labour'],
  ]);

  table('are told by "is" and its kin', [
    ['Karl Huber is chairman of Siemens.', 'Karl Huber | chairman | Siemens'],
    ['Karl Huber was chairman of Siemens.', 'Karl Huber | chairman † | Siemens'],
    ['Karl Huber is no longer chairman of Siemens.', 'Karl Huber | chairman † | Siemens'],
    ['Karl Huber has been chairman of Siemens since 2012.', 'Karl Huber | chairman | Siemens'],
    ['Anna Weber, who was once Moscow’s ambassador to Nato, agreed.', 'Anna Weber | ambassador † | NATO'],
    [
      'Demeke Mekonnen, who is both deputy prime minister and foreign minister of Ethiopia, said no.',
      'Demeke Mekonnen | deputy prime minister | Ethiopia',
      'Demeke Mekonnen | foreign minister | Ethiopia',
    ],
    ['Karl Huber served as treasurer of the NATO.', 'Karl Huber | treasurer † | NATO'],
    ['The chief executive of Siemens is Anna Weber.', 'Anna Weber | chief executive | Siemens'],
  ]);

  table('are told by a verb', [
    [
      'Robert Halfon, who chairs the education select committee, agreed.',
      'Robert Halfon | chair | education select committee',
    ],
    ['Anna Weber heads the World Bank.', 'Anna Weber | head | World Bank'],
    [
      'The Office for Budget Responsibility, chaired by Richard Hughes, will report.',
      'Richard Hughes | chair | Office for Budget Responsibility',
    ],
    ['Anna Weber was elected president of the European Parliament.', 'Anna Weber | president | European Parliament'],
    ['Anna Weber was appointed chief executive of Siemens on Monday.', 'Anna Weber | chief executive | Siemens'],
    ['Siemens named Anna Weber chief executive of Siemens Energy.', 'Anna Weber | chief executive | Siemens Energy'],
    ['Karl Huber resigned as chairman of Siemens.', 'Karl Huber | chairman † | Siemens'],
    ['Karl Huber stepped down on Friday as president of the World Bank.', 'Karl Huber | president † | World Bank'],
    ['Anna Weber became chancellor of Austria.', 'Anna Weber | chancellor | Austria'],
    ['Anna Weber took over as president of the World Bank.', 'Anna Weber | president | World Bank'],
    [
      'Anna Weber succeeds Karl Huber as president of the World Bank.',
      'Anna Weber | president | World Bank',
      'Karl Huber | president † | World Bank',
    ],
    [
      'Anna Weber, a lawyer who once ran races, was elected president of the World Bank.',
      'Anna Weber | president | World Bank',
    ],
  ]);

  table('are those of whoever came before and after', [
    [
      'Anna Weber, who succeeded Karl Huber as leader of Labour, spoke.',
      'Anna Weber | leader | Labour',
      'Karl Huber | leader † | Labour',
    ],
    [
      'Karl Huber stepped down as chairman of Siemens in May and now runs the World Bank.',
      'Karl Huber | chairman † | Siemens',
      'Karl Huber | head | World Bank',
    ],
    ['Anna Weber left to become chief of staff at the World Bank.', 'Anna Weber | chief of staff | World Bank'],
    ['Karl Huber, dean of Talbot College, has been appointed provost.', 'Karl Huber | dean | Talbot College'],
    [
      'Nepal’s president, Anna Weber, was received in London by Defence Secretary Karl Huber of Britain.',
      'Anna Weber | president | Nepal',
      'Karl Huber | defence secretary | United Kingdom',
    ],
    ['Anna Weber of Poland is here. Her foreign minister, Karl Huber, is not.'],
  ]);

  table('are those of the body that a text is about', [
    [
      'Northgate Rowing Club met on Monday. Treasurer Colin Budd resigned.',
      'Colin Budd | treasurer † | Northgate Rowing Club',
    ],
    [
      'Norwich City Council voted on Tuesday. Council leader Mary Jones was pleased.',
      'Mary Jones | council leader | Norwich City Council',
    ],
    [
      'The Harlow University Board of Trustees named Mary Jones as the university’s president.',
      'Mary Jones | president | Harlow University',
    ],
    ['Cllr Mary Jones of Derby City Council agreed.', 'Mary Jones | councillor | Derby City Council'],
    ['The High Court sat on Monday. Chief executive Mary Jones was there.'],
  ]);

  table('pass from one to another', [
    [
      'Anna Weber, chief executive of Siemens, took over last summer from Karl Huber.',
      'Anna Weber | chief executive | Siemens',
      'Karl Huber | chief executive † | Siemens',
    ],
    [
      'Anna Weber was elected president of the World Bank, succeeding Karl Huber.',
      'Anna Weber | president | World Bank',
      'Karl Huber | president † | World Bank',
    ],
    [
      'Karl Huber, a former chairman of Siemens, was succeeded in May by Anna Weber.',
      'Anna Weber | chairman | Siemens',
      'Karl Huber | chairman † | Siemens',
    ],
    ['Karl Huber, Austria’s chancellor from 2009 to 2013, was there.', 'Karl Huber | chancellor † | Austria'],
    ['Anna Weber, who had led the World Bank for ten years, was there.', 'Anna Weber | leader † | World Bank'],
    [
      'Also elected as directors of Siemens were Anna Weber and Karl Huber.',
      'Anna Weber | director | Siemens',
      'Karl Huber | director | Siemens',
    ],
  ]);

  table('stand beside names of many kinds', [
    ['Conservative Glyn Prosser, who chairs the audit committee, agreed.', 'Glyn Prosser | chair | audit committee'],
    ['British Rowing chief executive Alastair Dean agreed.', 'Alastair Dean | chief executive | British Rowing'],
    ['The Dean of Lichfield, the Very Reverend Karl Huber, agreed.', 'Karl Huber | dean | Lichfield'],
    ['Lucy Amdahl, rector of St. Mark’s in Leeds, agreed.', 'Lucy Amdahl | rector | St. Mark’s'],
    [
      'Director General Suresh Bhatt of the Indian Coast Guard agreed.',
      'Suresh Bhatt | director general | Indian Coast Guard',
    ],
    ['Gov. Mary Jones of Ohio agreed.', 'Mary Jones | governor | Ohio'],
    ['The ANC elected Paul Miller deputy president.', 'Paul Miller | deputy president | ANC'],
    ['The train drivers’ union was there. His spokesman, Karl Huber, agreed.'],
  ]);

  table('belong to others of the text', [
    [
      'Anna Weber is president of Toshiba. Her acting successor, Karl Huber, said so.',
      'Anna Weber | president | Toshiba',
      'Karl Huber | acting president | Toshiba',
    ],
    [
      'Karl Huber, chairman of Siemens, resigned. His successor, Anna Weber, said nothing.',
      'Anna Weber | chairman | Siemens',
      'Karl Huber | chairman | Siemens',
    ],
    [
      'The International Monetary Fund agreed. The fund’s managing director, Kristalina Georgieva, said so.',
      'Kristalina Georgieva | managing director | International Monetary Fund',
    ],
    [
      'Sergei Lavrov, the Russian foreign minister, sent Sergei Ryabkov, another deputy of Sergei Lavrov.',
      'Sergei Lavrov | foreign minister | Russia',
      'Sergei Ryabkov | deputy foreign minister | Russia',
    ],
    ['Angela Smith lives in Bonn. She is chancellor of Austria.', 'Angela Smith | chancellor | Austria'],
  ]);

  table('stand in lists, in what was, and in what will be', [
    ['Treasurer of Siemens: Anna Weber, Leeds', 'Anna Weber | treasurer | Siemens'],
    ['Anna Weber, then the chief executive of Siemens, agreed.', 'Anna Weber | chief executive † | Siemens'],
    [
      'Siemens said its vice-chair, Anna Weber, would be acting chair until May.',
      'Anna Weber | acting chair | Siemens',
      'Anna Weber | vice-chair | Siemens',
    ],
    ['Anna Weber was retained as treasurer of Siemens.', 'Anna Weber | treasurer | Siemens'],
    [
      'Anna Weber, the Nevada Democrat who chairs the health committee, agreed.',
      'Anna Weber | chair | health committee',
    ],
    ['Anna Weber is managing director of proxy adviser Clearvote.', 'Anna Weber | managing director | Clearvote'],
    ['Anna Weber is director of the Phoenix VA hospital.', 'Anna Weber | director | Phoenix VA hospital'],
    [
      'Anna Weber is president of United Steelworkers Local 9347.',
      'Anna Weber | president | United Steelworkers Local 9347',
    ],
    ['The president of the students’ union in Leeds, Anna Weber, agreed.', 'Anna Weber | president | students’ union'],
    ['Anna Weber is head of stewardship at Siemens.', 'Anna Weber | head of stewardship | Siemens'],
  ]);

  table('are of those whose name a word says what they are stands before', [
    [
      'Sprinter Lakeisha Morton won. Morton, captain of the Leeds Harriers Club, wept.',
      'Lakeisha Morton | captain | Leeds Harriers Club',
    ],
    [
      'Mum-of-three Karen Whitfield, chair of the Aston Residents Association, was cross.',
      'Karen Whitfield | chair | Aston Residents Association',
    ],
    [
      'Kiwi Grant Fuller, president of the World Bowls Federation, agreed.',
      'Grant Fuller | president | World Bowls Federation',
    ],
    ['Provost Mary Castle of Barton College agreed.', 'Mary Castle | provost | Barton College'],
    [
      'Rep. Alma Torres, D-El Paso, chairwoman of the House Public Education Committee, agreed.',
      'Alma Torres | chairwoman | House Public Education Committee',
    ],
  ]);

  table('are of the body of the one whose deputy or officer somebody is', [
    [
      'Anne Croft, chair of the Dorset Wildlife Trust, and her vice chairman, Bob Lunt, agreed.',
      'Anne Croft | chair | Dorset Wildlife Trust',
      'Bob Lunt | vice chairman | Dorset Wildlife Trust',
    ],
    [
      'Tom Bray, chief executive of Arden Foods, resigned. Bray’s finance director, Lucy Moss, agreed.',
      'Lucy Moss | finance director | Arden Foods',
      'Tom Bray | chief executive | Arden Foods',
    ],
    [
      'Tom Bray is chief executive of Arden Foods. Bray’s lawyer, John Hart, declined to comment.',
      'Tom Bray | chief executive | Arden Foods',
    ],
    [
      'The Anglican diocese of Kempsey met. Archdeacon Mary Holt presided. Registrar Paul Dent kept the minutes.',
      'Mary Holt | archdeacon | diocese of Kempsey',
      'Paul Dent | registrar | diocese of Kempsey',
    ],
  ]);

  table('are told by who chairs, is chosen, or comes with others', [
    [
      'Peter Hall, the Scottish producer who until last spring chaired the Film Guild, agreed.',
      'Peter Hall | chair † | Film Guild',
    ],
    [
      'Carol Dunn, the Labour MP who chairs the Commons education committee, was angry.',
      'Carol Dunn | chair | Commons education committee',
      'Carol Dunn | mp | House of Commons',
    ],
    ['The Wye Bank chose Ray Moss to be its next chief executive.', 'Ray Moss | chief executive | Wye Bank'],
    [
      'Anna Weber was elected president of the Wye Anglers Society, with Karl Huber as treasurer and Mary Sykes as secretary.',
      'Anna Weber | president | Wye Anglers Society',
      'Karl Huber | treasurer | Wye Anglers Society',
      'Mary Sykes | secretary | Wye Anglers Society',
    ],
    [
      'Melanie Foote was on Tuesday named head coach of the Adelaide Thunderbirds, replacing Craig Lunn.',
      'Craig Lunn | head coach † | Adelaide Thunderbirds',
      'Melanie Foote | head coach | Adelaide Thunderbirds',
    ],
    ['Ruth Calder, who has been vicar of St Anne’s since 2011, agreed.', 'Ruth Calder | vicar | St Anne’s'],
    ['The Ohio Nurses Association met. The museum’s director, Elena Voss, was there.'],
  ]);

  table('are none', [
    ['Anna Weber wants to become president of France.'],
    ['Anna Weber, a German lawyer, was there.'],
    ['He may chair the meeting, said Anna Weber.'],
    ['The future president of France, Anna Weber, smiled.'],
    ['Anna Weber won the general election in France.'],
    ['Anna Weber met the chairman of Siemens.'],
    ['Anna Weber is a candidate for president of France.'],
    ['The head office of Siemens pleased Anna Weber.'],
  ]);
});

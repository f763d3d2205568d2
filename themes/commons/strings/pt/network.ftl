# As palavras da interface em português do Brasil.

network-emitted-html = Juntos, os membros emitiram <b>{ $total } de { $gas }</b> em { $year }.
network-emitted-per-person-html = Juntos, os membros emitiram <b>{ $total } de { $gas }</b> em { $year }, { $per_person } toneladas por pessoa.
region-emitted-html = Juntos, estes membros emitiram <b>{ $total } de { $gas }</b> em { $year }.
region-emitted-per-person-html = Juntos, estes membros emitiram <b>{ $total } de { $gas }</b> em { $year }, { $per_person } toneladas por pessoa.
network-published-html = <b>{ $some } de { $members }</b> membros publicaram inventários.
network-published-people-html = <b>{ $some } de { $members }</b> membros publicaram inventários, de lugares onde vivem { $people } pessoas.
network-ways = Eles contam de { $count } maneiras, e números de duas maneiras nunca são somados.
network-what = O que emitem
network-sizes = Membros por tamanho
network-by-population = Pela população mais recente.
network-medians = As medianas são do total { $total }, em toneladas por pessoa.
network-median = Mediana, t por pessoa
network-names = Nomes
network-of = de { $what }
network-too-few = muito poucos
network-regions = Regiões
network-all-regions = Todas as regiões e países
region-drawn = Delimitada por { $source }
region-drawn-link-html = Delimitada por <a href="{ $url }" rel="external">{ $source }</a>
region-no-total = Ainda não há registro de um total { $total } destes membros.
region-otherwise = Membros que contam de outra maneira
region-never-added = Números de duas maneiras de contar nunca são somados.
region-parts = Partes de { $name }
region-map = Mapa
region-caption = Membros de { $name } com seus números mais recentes
regions-lede = Membros vistos em conjunto. Suas toneladas são somadas uma só vez e divididas por sua população.
together-emissions-of = Emissões ({ $headline })
together-no-second = Não há um segundo ano com os mesmos membros
together-per-person = Todas as suas toneladas por toda a sua população
together-no-people = Nem todas as populações são conhecidas
together-who = Quem informou
together-incomplete = { $count } com uma parte faltando
together-total = Total { $headline }.
together-carbon = Somente dióxido de carbono.
together-no-total = Ainda não há registro de um total { $headline }.
together-several-ways = Seus membros contam de várias maneiras, por isso não há uma soma de todos.
together-targets = { $what } têm uma meta. Mostra-se a próxima de cada um, avaliada por seu inventário mais recente.
together-profiles = Seus perfis:
together-coverage = Quem informou, ano a ano
together-coverage-note = Os membros de cada ano: de um ano para outro eles diferem, por isso a variação entre duas linhas não é só uma variação de emissões. De um membro e de outro que o contém, só um conta.
together-coverage-table = Tabela: quem informou, ano a ano
together-reported = Informaram
together-share = Parcela da população
together-median = Mediana dos membros, t por pessoa
together-not-known = não se sabe
similar-heading = Membros parecidos com { $name } que emitem menos por pessoa
similar-deeds = O que fez:
similar-fell-html = O que mais caiu: { $what }

group-less = { $count ->
    [one] { $name }, { $count } lugar: { $change } a menos que em { $since }
    [many] { $name }, { $count } de lugares juntos: { $change } a menos que em { $since }
   *[other] { $name }, { $count } lugares juntos: { $change } a menos que em { $since }
}
group-more = { $count ->
    [one] { $name }, { $count } lugar: { $change } a mais que em { $since }
    [many] { $name }, { $count } de lugares juntos: { $change } a mais que em { $since }
   *[other] { $name }, { $count } lugares juntos: { $change } a mais que em { $since }
}
group-same = { $count ->
    [one] { $name }, { $count } lugar: { $change } de variação desde { $since }
    [many] { $name }, { $count } de lugares juntos: { $change } de variação desde { $since }
   *[other] { $name }, { $count } lugares juntos: { $change } de variação desde { $since }
}
group-emitted = Juntos, emitiram { $before } em { $since } e { $total } em { $year }.
group-by-sector = { $count ->
    [one] Emissões ({ $headline }) do mesmo membro por setor, toneladas de { $gas } por ano.
    [many] Emissões ({ $headline }) do mesmo { $count } de membros por setor, somadas, toneladas de { $gas } por ano.
   *[other] Emissões ({ $headline }) dos mesmos { $count } membros por setor, somadas, toneladas de { $gas } por ano.
}
group-added = { $count ->
    [one] Emissões ({ $headline }) do mesmo membro, toneladas de { $gas } por ano, { $gwp }: informou todos os anos mostrados.
    [many] Emissões ({ $headline }) do mesmo { $count } de membros, somadas, toneladas de { $gas } por ano, { $gwp }: informaram todos os anos mostrados. O que cruza um limite entre dois deles pode contar duas vezes.
   *[other] Emissões ({ $headline }) dos mesmos { $count } membros, somadas, toneladas de { $gas } por ano, { $gwp }: informaram todos os anos mostrados. O que cruza um limite entre dois deles pode contar duas vezes.
}
group-added-without = { $count ->
    [one] Emissões ({ $headline }) do mesmo membro, toneladas de { $gas } por ano, { $gwp }: informou todos os anos mostrados; sem { $others }.
    [many] Emissões ({ $headline }) do mesmo { $count } de membros, somadas, toneladas de { $gas } por ano, { $gwp }: informaram todos os anos mostrados; sem { $others }. O que cruza um limite entre dois deles pode contar duas vezes.
   *[other] Emissões ({ $headline }) dos mesmos { $count } membros, somadas, toneladas de { $gas } por ano, { $gwp }: informaram todos os anos mostrados; sem { $others }. O que cruza um limite entre dois deles pode contar duas vezes.
}
group-same-members = { $count ->
    [one] o mesmo membro
    [many] o mesmo { $count } de membros
   *[other] os mesmos { $count } membros
}
group-some-of = { $some } de { $all }
group-reported-all = { $count ->
    [one] O único membro informou { $year }
    [many] Todos, { $count } de membros, informaram { $year }
   *[other] Todos os { $count } membros informaram { $year }
}
group-reported-some = { $some } de { $all } membros informaram { $year }
group-reported-people = { $some } de { $all } membros informaram { $year }, { $percent } da população
group-with-target = { $count ->
    [one] { $some } de { $count } membro
    [many] { $some } de { $count } de membros
   *[other] { $some } de { $count } membros
}
network-described = O que os membros de { $name } emitem juntos.
network-size-unknown = População desconhecida
network-json = Somas em JSON
network-json-note = Grupos, regiões, classes de tamanho e comparações, em decimais exatos
network-csv = Regiões em CSV
network-csv-note = Uma linha por região e ano
region-described = { $count ->
    [one] O que emite { $count } membro: { $name }.
    [many] O que emitem juntos { $count } de membros: { $name }.
   *[other] O que emitem juntos { $count } membros: { $name }.
}
regions-described = Membros vistos em conjunto: por região, por país, por parte de um país.
regions-countries = Países
regions-parts = Partes de países
region-part-of = Parte de { $country }

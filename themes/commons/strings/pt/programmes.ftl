data-programme-complete-inventory-title = Inventário completo
data-programme-complete-inventory-what = Para inventários que respondem a tudo o que um nível do GPC pede, com um valor ou com a razão de não haver um.
data-programme-complete-inventory-why = Não se pode trabalhar no que fica de fora.
data-programme-complete-inventory-how = Dê a cada referência do nível um valor, ou a chave NO ou IE. NE e C são honestas, e deixam uma lacuna.
data-programme-complete-inventory-given_by = a rede
data-programme-complete-inventory-level-basic-title = BASIC completo
data-programme-complete-inventory-level-basic-plus-title = BASIC+ completo

data-programme-five-milestones-title = Cinco marcos
data-programme-five-milestones-what = Reconhecimento por cada um dos cinco marcos do caminho, de um primeiro inventário a resultados verificados.
data-programme-five-milestones-why = Um caminho de cinco passos pode ser começado por qualquer um, e mostra o que vem a seguir.
data-programme-five-milestones-how = Cada marco tem sua prova, que a jornada do mesmo nome descreve.
data-programme-five-milestones-level-milestone-1-title = Marco 1
data-programme-five-milestones-level-milestone-2-title = Marco 2
data-programme-five-milestones-level-milestone-3-title = Marco 3
data-programme-five-milestones-level-milestone-4-title = Marco 4
data-programme-five-milestones-level-milestone-5-title = Marco 5

data-programme-global-covenant-title = Pacto Global de Prefeitos
data-programme-global-covenant-what = Um emblema pelo compromisso e um por cada fase de três pilares. A ordem é livre.
data-programme-global-covenant-why = Os emblemas mostram até onde uma cidade chegou na mitigação, na adaptação e no acesso à energia.
data-programme-global-covenant-how = Assine o compromisso. Em dois anos, apresente um inventário, uma avaliação de riscos e vulnerabilidades, e metas; em três anos, planos.
data-programme-global-covenant-given_by = o Pacto regional, após validação
data-programme-global-covenant-level-commitment-title = Compromisso
data-programme-global-covenant-level-mitigation-inventory-title = Mitigação: inventário

data-criterion-a-community-inventory-at-most-4-years-old-with-a-value-or-a-key-for-everything-that-basic-asks-for = Um inventário da comunidade, com no máximo 4 anos, com um valor ou uma chave para tudo o que BASIC pede

data-programme-global-covenant-level-mitigation-target-title = Mitigação: meta

data-criterion-a-target-at-least-as-ambitious-as-the-country-s-own-contribution = Uma meta ao menos tão ambiciosa quanto a contribuição do próprio país

data-programme-global-covenant-level-mitigation-plan-title = Mitigação: plano
data-programme-global-covenant-level-adaptation-assessment-title = Adaptação: avaliação
data-programme-global-covenant-level-adaptation-goal-title = Adaptação: meta

data-criterion-a-goal-for-adaptation = Uma meta de adaptação

data-programme-global-covenant-level-adaptation-plan-title = Adaptação: plano
data-programme-global-covenant-level-energy-assessment-title = Acesso à energia: avaliação

data-criterion-an-assessment-of-access-to-energy-and-energy-poverty = Uma avaliação do acesso à energia e da pobreza energética

data-programme-global-covenant-level-energy-target-title = Acesso à energia: meta

data-criterion-a-target-for-access-to-energy = Uma meta de acesso à energia

data-programme-global-covenant-level-energy-plan-title = Acesso à energia: plano

data-programme-leaders-circle-title = Círculo de líderes
data-programme-leaders-circle-what = Um círculo anual dos membros que vão à frente no que medem, prometem e fazem.
data-programme-leaders-circle-why = O trabalho pelo clima é lento e raramente se vê. Um círculo aberto a todos os membros mostra o que se pode fazer.
data-programme-leaders-circle-how = Os membros mantêm seus dados atualizados neste site. A rede os examina uma vez por ano, e pessoas decidem.
data-programme-leaders-circle-given_by = a rede
data-programme-leaders-circle-level-bronze-title = Bronze
data-programme-leaders-circle-level-bronze-what = Sabe onde está e prometeu algo.
data-programme-leaders-circle-level-silver-title = Prata
data-programme-leaders-circle-level-silver-what = Tem um plano e trabalha nele.
data-programme-leaders-circle-level-gold-title = Ouro
data-programme-leaders-circle-level-gold-what = Emite menos do que antes e está a caminho da sua meta.

data-programme-most-improved-title = Maior avanço
data-programme-most-improved-what = Para membros cujas emissões por habitante caíram claramente em poucos anos.
data-programme-most-improved-why = Onde um lugar começa é muitas vezes acaso. Até onde chega é trabalho.
data-programme-most-improved-how = Apresente inventários ano após ano. A rede escolhe entre aqueles cujas emissões por habitante caíram um décimo em cinco anos.
data-programme-most-improved-given_by = a rede
data-programme-most-improved-level-most-improved-title = Maior avanço

data-criterion-chosen-by-the-network-among-those-that-improved = Escolhido pela rede entre os que melhoraram

data-programme-network-champions-title = Campeões da rede
data-programme-network-champions-what = Pessoas e lugares que tornam a rede mais forte para todos os outros.
data-programme-network-champions-why = Uma rede vive de quem compartilha o que aprendeu.
data-programme-network-champions-how = Qualquer pessoa pode propor alguém. A rede decide uma vez por ano.
data-programme-network-champions-given_by = a rede
data-programme-network-champions-level-champion-title = Campeão

data-criterion-chosen-by-the-network-for-what-it-did-for-other-members = Escolhido pela rede pelo que fez por outros membros

data-programme-network-champions-level-mentor-title = Mentor

data-criterion-chosen-by-members-that-it-has-helped = Escolhido por membros que ajudou

data-programme-network-champions-level-storyteller-title = Contador de histórias

data-criterion-chosen-by-the-network-for-a-story-that-others-could-use = Escolhido pela rede por uma história que outros puderam usar

data-programme-peaked-title = As emissões atingiram o pico

data-programme-peaked-what = Para lugares cujas emissões foram máximas há algum tempo e caíram claramente desde então.

data-programme-peaked-why = Todo caminho para o zero começa com um ano após o qual as emissões não sobem mais.

data-programme-peaked-how = Três anos de dados bastam para ver um pico, se o mais novo for recente.

data-programme-peaked-level-peaked-title = Pico atingido

data-programme-race-to-zero-title = Cidades na Race to Zero
data-programme-race-to-zero-what = Cidades que prometem zero líquido até meados do século, começam agora e informam todo ano.
data-programme-race-to-zero-why = Uma promessa com data, um primeiro passo e um relatório público pode ser cobrada.
data-programme-race-to-zero-how = Assine a promessa com um parceiro da campanha, defina uma meta para 2030 baseada na ciência, comece ao menos uma ação inclusiva e informe todo ano.
data-programme-race-to-zero-given_by = os parceiros da campanha
data-programme-race-to-zero-level-in-the-race-title = Na corrida

data-criterion-one-of-the-actions-at-least-is-inclusive-and-leaves-nobody-behind = Ao menos uma das ações é inclusiva e não deixa ninguém para trás

data-programme-reporting-streak-title = Ano após ano
data-programme-reporting-streak-what = Para membros que informam ano após ano.
data-programme-reporting-streak-why = Um só ano é uma foto; muitos anos são um filme. Só quem continua pode ver se funciona o que faz.
data-programme-reporting-streak-how = Publique um inventário de cada ano, sem lacunas.
data-programme-reporting-streak-given_by = a rede
data-programme-reporting-streak-level-three-years-title = Três anos
data-programme-reporting-streak-level-five-years-title = Cinco anos
data-programme-reporting-streak-level-ten-years-title = Dez anos

data-programme-verified-inventory-title = Inventário verificado
data-programme-verified-inventory-what = Para inventários que outra pessoa conferiu.
data-programme-verified-inventory-why = Um número conferido por outros é aceito por outros.
data-programme-verified-inventory-how = Mande verificar um inventário e escreva em `verified:` quem o fez e quando.
data-programme-verified-inventory-given_by = a rede
data-programme-verified-inventory-level-verified-title = Verificado

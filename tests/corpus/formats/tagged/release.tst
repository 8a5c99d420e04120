Source: Baltic Ports Association
MEDIA RELEASE PR67276
Baltic ports to share berths with the ports of Norway and Iceland from next
July

RIGA, Latvia, June 1, 2031 /PRNewswire-AsiaNet/ --

The ports of Riga and Oslo have agreed to share berths, the association said in 
a statement.

SOURCE Baltic Ports Association

package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class JsonTableTest {
  @Test
  void hasAColumnForEachFieldOfAnyObject() throws JsonProcessingException {
    assertThat(csv("[{'a': 1, 'b': {'c': 'x', 'd': null}}, {'a': 2, 'e': ['y', 'z']}]"))
        .isEqualTo("a,b.c,b.d,e\r\n1,x,,\r\n2,,,y; z\r\n");
  }

  @Test
  void runsInNoSpreadsheetAsAFormula() throws JsonProcessingException {
    assertThat(csv("[{'a': '=1+1', 'b': '\uFF1D1', 'c': ['@x'], 'd': -1}]"))
        .isEqualTo("a,b,c,d\r\n'=1+1,'\uFF1D1,'@x,-1\r\n");
  }

  private static String csv(String objects) throws JsonProcessingException {
    return JsonTable.csv(new JsonMapper().readTree(objects.replace('\'', '"')));
  }
}
